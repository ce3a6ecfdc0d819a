package vn.kehoach.check;

import vn.kehoach.check.finding.Finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in a document, parted by how far the rules had to look.
 *
 * @param local what single paragraphs show
 * @param wide what only the whole document shows
 */
public record Checked(List<Finding> local, List<Finding> wide) {
    public Checked {
        local = List.copyOf(local);
        wide = List.copyOf(wide);
    }

    /** All findings, in the order of the paper. */
    public List<Finding> all() {
        var before = new HashMap<String, Integer>();
        return Stream.concat(local.stream(), wide.stream())
                .sorted(Comparator.comparing(Finding::place))
                .map(finding -> finding.repeated(before.merge(finding.key(), 1, Integer::sum) - 1))
                .toList();
    }
}
