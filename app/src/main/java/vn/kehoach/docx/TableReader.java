package vn.kehoach.docx;

import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a table of a .docx onto its grid. */
final class TableReader {
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");

    /** Word itself allows 63. */
    private static final int MOST_COLUMNS = 1000;

    private final ParagraphReader paragraphs;
    private final GridBuilder grid = new GridBuilder();

    private TableReader(ParagraphReader paragraphs) {
        this.paragraphs = paragraphs;
    }

    static SourceTable read(XmlNode table, ParagraphReader paragraphs, WordStyles styles)
            throws XmlStream.TooMuch {
        var reader = new TableReader(paragraphs);
        int headers = 0;
        for (XmlNode row : inside(table, "tr")) {
            XmlNode properties = row.child("trPr");
            if (properties.has("del")) {
                continue;
            }
            boolean header = RunFacts.on(properties.toggle("tblHeader"));
            if (header && headers == reader.grid.rowCount()) {
                headers++;
            }
            reader.row(row, properties.child("gridBefore"));
        }
        return new SourceTable(
                reader.widths(table.child("tblGrid")),
                headers,
                TableRules.ruled(table, styles),
                padding(table.child("tblPr").child("tblCellMar")),
                reader.grid.cells());
    }

    private void row(XmlNode row, XmlNode before) throws XmlStream.TooMuch {
        grid.beginRow();
        int column = Math.clamp(before.number("val", 0), 0, MOST_COLUMNS);
        for (XmlNode cell : inside(row, "tc")) {
            XmlNode properties = cell.child("tcPr");
            int columns =
                    Math.clamp(properties.child("gridSpan").number("val", 1), 1, MOST_COLUMNS);
            boolean covered =
                    (continues(properties, "vMerge") && grid.goesOn(column, columns))
                            || (continues(properties, "hMerge") && grid.widens(columns));
            if (!covered) {
                grid.add(
                        column,
                        columns,
                        properties.has("vMerge"),
                        properties.child("vAlign").value(),
                        paragraphs.within(cell));
            }
            column += columns;
        }
    }

    private static double padding(XmlNode margins) {
        double usual = SourceTable.USUAL_PADDING / 2;
        return side(margins, "left", "start", usual) + side(margins, "right", "end", usual);
    }

    private static double side(XmlNode margins, String name, String other, double usual) {
        Integer width =
                RunFacts.either(margins.child(name).number("w"), margins.child(other).number("w"));
        return width == null ? usual : width * 25.4 / 1440;
    }

    private static boolean continues(XmlNode cell, String merge) {
        return cell.find(merge).map(node -> !node.value().equals("restart")).orElse(false);
    }

    private List<Double> widths(XmlNode definition) {
        List<XmlNode> columns = definition.all("gridCol");
        return columns.size() < grid.width()
                ? List.of()
                : columns.stream().map(column -> column.number("w", 0) * 25.4 / 1440).toList();
    }

    private static List<XmlNode> inside(XmlNode container, String wanted) {
        var found = new ArrayList<XmlNode>();
        for (XmlNode node : container.children()) {
            if (node.is(wanted)) {
                found.add(node);
            } else if (WRAPPERS.contains(node.name())) {
                found.addAll(inside(node, wanted));
            }
        }
        return found;
    }
}
