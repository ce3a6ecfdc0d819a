package vn.kehoach.importing.body;

import vn.kehoach.document.Cell;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Marks in a task table the cells that say more than their column's head: who leads and helps. */
final class TableFields {
    private static final Set<TaskField> RESPONSIBLE = EnumSet.of(TaskField.LEAD, TaskField.SUPPORT);

    private TableFields() {}

    static List<Row> marked(List<Row> rows, int headerRows, List<TaskField> meaning) {
        if (meaning.isEmpty() || meaning.contains(TaskField.SUPPORT)) {
            return rows;
        }
        var marked = new ArrayList<Row>(rows.subList(0, headerRows));
        for (Row row : rows.subList(headerRows, rows.size())) {
            marked.add(
                    new Row(row.cells().stream().map(c -> cell(c, meaning)).toList(), row.group()));
        }
        return marked;
    }

    private static Cell cell(Cell cell, List<TaskField> meaning) {
        return meaning.get(cell.column()) == TaskField.LEAD
                ? new Cell(
                        cell.column(),
                        cell.columns(),
                        cell.rows(),
                        cell.vertical(),
                        cell.content().stream().map(TableFields::paragraph).toList())
                : cell;
    }

    private static Paragraph paragraph(Paragraph paragraph) {
        List<FieldSpan> named =
                FieldNames.spans(paragraph.text().text()).stream()
                        .filter(span -> span.from() < span.to())
                        .toList();
        if (named.stream().anyMatch(span -> RESPONSIBLE.contains(span.field()))) {
            return paragraph.withFields(named);
        }
        List<FieldSpan> parts =
                SharedLead.parted(
                        FieldNames.whole(TaskField.LEAD, paragraph), paragraph.text().text());
        return parts.size() > 1 ? paragraph.withFields(parts) : paragraph;
    }
}
