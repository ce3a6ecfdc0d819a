package vn.kehoach.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a table shows lines, by what it, its style and its cells say of borders. */
final class TableRules {
    private static final Set<String> INVISIBLE = Set.of("", "nil", "none");

    private TableRules() {}

    /** Whether {@code w:tblBorders} or {@code w:tcBorders} draws any line; empty if silent. */
    static Optional<Boolean> visible(XmlNode borders) {
        List<XmlNode> sides = borders.children();
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(sides.stream().anyMatch(side -> !INVISIBLE.contains(side.value())));
    }

    /** Whether at least half of the cells have a visible line. */
    static boolean ruled(XmlNode table, WordStyles styles) {
        XmlNode properties = table.child("tblPr");
        boolean usual =
                visible(properties.child("tblBorders"))
                        .orElseGet(() -> styles.ruled(properties.child("tblStyle").value()));
        List<XmlNode> cells = table.below("tc");
        long visible =
                cells.stream()
                        .filter(
                                cell ->
                                        visible(cell.child("tcPr").child("tcBorders"))
                                                .orElse(usual))
                        .count();
        return visible * 2 >= Math.max(cells.size(), 1);
    }
}
