package vn.kehoach.ui.check;

import static java.util.stream.Collectors.groupingBy;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.office.IgnoredSplit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Orders findings for reading: by weight, then by rule, then as they stand on the paper. */
final class FindingRows {
    private final Map<String, String> titles;

    /**
     * Rows under these titles.
     *
     * @param titles what each rule looks at, by code
     */
    FindingRows(Map<String, String> titles) {
        this.titles = Map.copyOf(titles);
    }

    /** The rows of {@code split}, at the end also what is let pass if {@code passed}. */
    List<FindingRow> of(IgnoredSplit split, boolean passed) {
        var rows = new ArrayList<FindingRow>();
        for (Severity severity : Severity.values()) {
            List<Finding> weighing =
                    split.told().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList();
            if (!weighing.isEmpty()) {
                rows.add(new FindingRow.Weight(severity, weighing.size()));
                byRule(weighing).forEach((code, group) -> add(code, group, rows));
            }
        }
        if (passed && !split.ignored().isEmpty()) {
            rows.add(new FindingRow.Passed(split.ignored().size()));
            split.ignored().forEach(finding -> rows.add(new FindingRow.Entry(finding, true)));
        }
        return List.copyOf(rows);
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        return findings.stream()
                .collect(groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    }

    private void add(String code, List<Finding> group, List<FindingRow> rows) {
        rows.add(new FindingRow.Group(titles.getOrDefault(code, code), group.size()));
        group.forEach(finding -> rows.add(new FindingRow.Entry(finding, false)));
    }
}
