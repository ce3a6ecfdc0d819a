package vn.kehoach.office.distribution;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.drafting.Gap;
import vn.kehoach.office.drafting.Gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a document had better not be issued, in the clerk's words. */
public final class Hindrances {
    private Hindrances() {}

    /** What its state says against it; empty for one that is on its way. */
    public static List<String> of(DocumentState state) {
        return switch (state) {
            case DRAFT, FOR_SIGNATURE -> List.of();
            case ISSUED -> List.of("Đã ban hành.");
            case REPLACED -> List.of("Đã có văn bản khác thay thế.");
            case CANCELLED -> List.of("Đã hủy.");
        };
    }

    /**
     * What its text still lacks.
     *
     * @param findings those that the clerk does not let pass
     */
    public static List<String> of(OfficialDocument document, List<Finding> findings) {
        var all = new ArrayList<String>();
        List<Gap> gaps = Gaps.of(document);
        if (!gaps.isEmpty()) {
            all.add(
                    gaps.stream()
                            .map(Gap::what)
                            .distinct()
                            .collect(Collectors.joining(", ", "Còn thiếu: ", ".")));
        }
        List<Finding> errors =
                findings.stream().filter(one -> one.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            all.add("Còn %d lỗi: %s".formatted(errors.size(), errors.getFirst().message()));
        }
        return List.copyOf(all);
    }
}
