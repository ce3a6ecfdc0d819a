package vn.kehoach.pdf;

import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Twips;

import java.util.List;

/**
 * An empty field that a signing program fills; lengths in twips from the sheet's upper left corner.
 *
 * @param name by which signing programs find it
 * @param description what a reader says of it
 * @param page index of the page, from 0
 */
record SignatureField(
        String name,
        String description,
        int page,
        double x,
        double y,
        double width,
        double height) {
    private static final double SIGNER_WIDTH = Twips.mm(50);
    private static final double SEAL = Twips.mm(36);

    /** Where the first signature of the main document stands. */
    private record Space(int page, double x, double width, PlacedLine line) {}

    /**
     * The signer's field between title and name of the main document's first signature, and the
     * agency's, which covers a third of it on its left (NĐ 30/2020, Phụ lục I, II.7d, II.8a). None
     * where the document leaves no space for a signature. What is attached in the same file is not
     * signed by itself (II.8b).
     */
    static List<SignatureField> of(Layout layout) {
        for (int index = 0; index < layout.pages().size(); index++) {
            Page page = layout.pages().get(index);
            for (PlacedLine line : page.lines()) {
                if (page.section() == 0 && line.style() == PaperStyle.SIGNATURE_SPACE) {
                    return fields(space(layout, index, line));
                }
            }
        }
        return List.of();
    }

    private static List<SignatureField> fields(Space space) {
        double width = Math.min(SIGNER_WIDTH, space.width());
        double x = space.x() + (space.width() - width) / 2;
        double middle = space.line().top() + space.line().height() / 2;
        return List.of(
                new SignatureField(
                        "nguoi_ky",
                        "Chữ ký số của người có thẩm quyền",
                        space.page(),
                        x,
                        space.line().top(),
                        width,
                        space.line().height()),
                new SignatureField(
                        "co_quan",
                        "Chữ ký số của cơ quan, tổ chức",
                        space.page(),
                        x + width / 3 - SEAL,
                        middle - SEAL / 2,
                        SEAL,
                        SEAL));
    }

    /** The column of the signature; an empty line does not tell it, but the table it stands in. */
    private static Space space(Layout layout, int index, PlacedLine line) {
        PageSetup sheet = layout.pages().get(index).setup();
        for (PaperSection section : layout.settled().sections()) {
            for (FlowItem item : section.flow()) {
                if (item instanceof FlowTable table) {
                    for (FlowCell cell : table.rows().getFirst().cells()) {
                        if (holds(cell, line)) {
                            double x =
                                    sheet.left() + table.left() + widths(table, 0, cell.column());
                            int end = cell.column() + cell.columns();
                            return new Space(index, x, widths(table, cell.column(), end), line);
                        }
                    }
                }
            }
        }
        return new Space(index, sheet.left(), sheet.textWidth(), line);
    }

    private static boolean holds(FlowCell cell, PlacedLine line) {
        return cell.content().stream()
                .anyMatch(
                        paragraph ->
                                paragraph.style() == line.style()
                                        && paragraph.place().equals(line.place()));
    }

    private static double widths(FlowTable table, int from, int to) {
        return table.columns().subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
}
