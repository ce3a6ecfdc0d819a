package vn.kehoach.docx.writing;

import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;

import java.util.List;

/** Writes a table of fixed layout. */
final class TableElement {
    private static final List<String> BORDERS =
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV");

    private final Xml xml;
    private final ParagraphElement paragraphs;

    /** What stands in a place that a cell above covers; Word asks for a paragraph there too. */
    private final FlowParagraph covered;

    TableElement(Xml xml, ParagraphElement paragraphs, StyleSheet sheet) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        Style style = sheet.style(PaperStyle.TABLE_TEXT);
        this.covered =
                new FlowParagraph(
                        PaperStyle.TABLE_TEXT,
                        style.paragraph(),
                        style.text(),
                        List.of(),
                        Place.NONE);
    }

    /**
     * @throws IllegalArgumentException if the cells do not fill the grid
     */
    void write(FlowTable table) {
        xml.open("w:tbl");
        properties(table);
        xml.open("w:tblGrid");
        for (int width : table.columns()) {
            xml.open("w:gridCol").with("w:w", width).close();
        }
        xml.close();
        for (List<TableGrid.Place> places : TableGrid.rows(table)) {
            row(table, places);
        }
        xml.close();
    }

    private void properties(FlowTable table) {
        xml.open("w:tblPr");
        width("w:tblW", table.columns().stream().mapToInt(Integer::intValue).sum());
        // Up to mode 14 the indent is where the first cell's text begins, not its border.
        width("w:tblInd", table.left() + table.padding());
        xml.open("w:tblBorders");
        for (String border : BORDERS) {
            xml.open(border)
                    .with("w:val", table.ruled() ? "single" : "none")
                    .with("w:sz", table.ruled() ? 4 : 0)
                    .with("w:space", 0)
                    .with("w:color", "000000")
                    .close();
        }
        xml.close();
        xml.open("w:tblLayout").with("w:type", "fixed").close();
        xml.open("w:tblCellMar");
        width("w:top", 0);
        width("w:left", table.padding());
        width("w:bottom", 0);
        width("w:right", table.padding());
        xml.close().close();
    }

    private void width(String name, int twips) {
        xml.open(name).with("w:w", twips).with("w:type", "dxa").close();
    }

    private void row(FlowTable table, List<TableGrid.Place> places) {
        FlowRow row = places.getFirst().row();
        xml.open("w:tr");
        if (!row.splits() || row.header() || row.height() > 0) {
            xml.open("w:trPr");
            if (!row.splits()) {
                xml.empty("w:cantSplit");
            }
            if (row.height() > 0) {
                xml.open("w:trHeight").with("w:val", row.height()).with("w:hRule", "exact").close();
            }
            if (row.header()) {
                xml.empty("w:tblHeader");
            }
            xml.close();
        }
        for (TableGrid.Place place : places) {
            cell(table, place, row.keepsWithNext());
        }
        xml.close();
    }

    private void cell(FlowTable table, TableGrid.Place place, boolean kept) {
        FlowCell cell = place.cell();
        xml.open("w:tc").open("w:tcPr");
        width(
                "w:tcW",
                table.columns().subList(cell.column(), cell.column() + cell.columns()).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        if (cell.columns() > 1) {
            xml.value("w:gridSpan", cell.columns());
        }
        if (cell.rows() > 1) {
            xml.value("w:vMerge", place.covered() ? "continue" : "restart");
        }
        if (cell.vertical() != VerticalAlignment.TOP) {
            xml.value("w:vAlign", vertical(cell.vertical()));
        }
        xml.close();
        if (place.covered()) {
            paragraphs.write(
                    kept ? covered.withFormat(covered.format().withKeepWithNext(true)) : covered);
        } else {
            cell.content().forEach(paragraphs::write);
        }
        xml.close();
    }

    private static String vertical(VerticalAlignment vertical) {
        return switch (vertical) {
            case TOP -> "top";
            case MIDDLE -> "center";
            case BOTTOM -> "bottom";
        };
    }
}
