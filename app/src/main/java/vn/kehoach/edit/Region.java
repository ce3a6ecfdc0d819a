package vn.kehoach.edit;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.VerticalAlignment;

import java.util.List;

/** A cell with the rows and columns that it covers. */
record Region(Span rows, Span columns, VerticalAlignment vertical, List<Paragraph> content) {
    static Region of(int row, Cell cell) {
        return new Region(
                new Span(row, cell.rows()),
                new Span(cell.column(), cell.columns()),
                cell.vertical(),
                cell.content());
    }

    /** An empty cell whose text will stand as that of this one. */
    Region empty(Span otherRows, Span otherColumns) {
        Alignment alignment =
                content.isEmpty() ? Alignment.STANDARD : content.getFirst().alignment();
        var paragraph =
                new Paragraph(Role.TEXT, 0, "", RichText.EMPTY, 0, alignment, List.of(), List.of());
        return new Region(otherRows, otherColumns, vertical, List.of(paragraph));
    }

    Region at(Span otherRows, Span otherColumns) {
        return new Region(otherRows, otherColumns, vertical, content);
    }

    Region withContent(List<Paragraph> other) {
        return new Region(rows, columns, vertical, other);
    }

    /** With the text of {@code words} and the notes that they call. */
    Region saying(Paragraph words) {
        Paragraph first = empty(rows, columns).content.getFirst();
        return withContent(List.of(first.withText(words.text()).withNotes(words.notes())));
    }

    Cell cell() {
        return new Cell(columns.from(), columns.length(), rows.length(), vertical, content);
    }

    boolean holds(int row, int column) {
        return rows.holds(row) && columns.holds(column);
    }
}
