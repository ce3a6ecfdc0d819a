package vn.kehoach.store.content;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.store.rows.tables.records.BlockRecord;

import java.util.List;
import java.util.UUID;

/** A block as a row; its place is up to others. */
final class BlockRow {
    private static final String PARAGRAPH = "PARAGRAPH";
    private static final String TABLE = "TABLE";
    private static final String PAGE_BREAK = "PAGE_BREAK";

    private BlockRow() {}

    /** The row of {@code block} without ids and position. */
    static BlockRecord record(UUID document, int born, Block block) {
        var row = new BlockRecord();
        row.setDocumentId(document);
        row.setBorn(born);
        row.setGone(Lived.NEVER);
        switch (block) {
            case Paragraph paragraph -> fill(row, PARAGRAPH, paragraph, "");
            case Table table -> fill(row, TABLE, Paragraph.text(""), Grid.of(table));
            case PageBreak _ -> fill(row, PAGE_BREAK, Paragraph.text(""), "");
        }
        return row;
    }

    private static void fill(BlockRecord row, String kind, Paragraph paragraph, String grid) {
        row.setKind(kind);
        row.setRole(paragraph.role().name());
        row.setLevel(paragraph.level());
        row.setLabel(paragraph.label());
        row.setText(paragraph.text().text());
        row.setRuns(Runs.of(paragraph.text()));
        row.setTitleLength(paragraph.titleLength());
        row.setAlignment(paragraph.alignment().name());
        row.setTaskFields(Notes.spans(paragraph.fields()));
        row.setNotes(Notes.joined(paragraph.notes()));
        row.setTabs(Stops.joined(paragraph.tabs()));
        row.setGrid(grid);
    }

    /** The block of a row; {@code rows} are those of a table. */
    static Block block(BlockRecord row, List<Row> rows) {
        return switch (row.getKind()) {
            case TABLE -> Grid.table(row.getGrid(), rows);
            case PAGE_BREAK -> new PageBreak();
            default -> paragraph(row);
        };
    }

    static Paragraph paragraph(BlockRecord row) {
        return new Paragraph(
                Role.valueOf(row.getRole()),
                row.getLevel(),
                row.getLabel(),
                Runs.text(row.getText(), row.getRuns()),
                row.getTitleLength(),
                Alignment.valueOf(row.getAlignment()),
                Notes.fields(row.getTaskFields()),
                Notes.footnotes(row.getNotes()),
                Stops.stops(row.getTabs()));
    }
}
