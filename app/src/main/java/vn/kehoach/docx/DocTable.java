package vn.kehoach.docx;

import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table of a .doc, whose grid is the set of all its cells' edges. */
final class DocTable {
    private final List<Integer> edges;
    private final GridBuilder grid = new GridBuilder();

    private DocTable(Table table) {
        var all = new TreeSet<Integer>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int at = 0; at < table.getRow(row).numCells(); at++) {
                TableCell cell = table.getRow(row).getCell(at);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        edges = List.copyOf(all);
    }

    static SourceTable read(Table table, DocParagraphs paragraphs) {
        var reader = new DocTable(table);
        int headers = 0;
        boolean ruled = false;
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            if (row.isTableHeader() && headers == at) {
                headers++;
            }
            ruled |= reader.row(row, paragraphs);
        }
        return new SourceTable(reader.widths(), headers, ruled, reader.grid.cells());
    }

    /** Whether any cell of the row has a line above it. */
    private boolean row(TableRow row, DocParagraphs paragraphs) {
        grid.beginRow();
        boolean ruled = false;
        for (int at = 0; at < row.numCells(); at++) {
            TableCell cell = row.getCell(at);
            ruled |= cell.getBrcTop().getBorderType() != 0;
            int column = edges.indexOf(cell.getLeftEdge());
            int end = edges.indexOf(cell.getLeftEdge() + cell.getWidth());
            int columns = Math.max(end - column, 1);
            boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            boolean beside = cell.isMerged() && !cell.isFirstMerged();
            boolean covered =
                    (below && grid.goesOn(column, columns)) || (beside && grid.widens(columns));
            if (!covered) {
                grid.add(column, columns, cell.isVerticallyMerged(), "", text(cell, paragraphs));
            }
        }
        return ruled;
    }

    private static List<SourceParagraph> text(TableCell cell, DocParagraphs paragraphs) {
        var text = new ArrayList<SourceParagraph>();
        for (int at = 0; at < cell.numParagraphs(); at++) {
            text.add(paragraphs.read(cell.getParagraph(at)));
        }
        return text;
    }

    private List<Double> widths() {
        var widths = new ArrayList<Double>();
        for (int at = 1; at < edges.size(); at++) {
            widths.add((edges.get(at) - edges.get(at - 1)) * 25.4 / 1440);
        }
        return widths;
    }
}
