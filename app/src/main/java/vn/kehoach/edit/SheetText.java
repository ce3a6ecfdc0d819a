package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as spreadsheets put it on the clipboard: a row a line, cells parted by tabs, a cell of
 * several lines in quotes.
 */
public final class SheetText {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private SheetText() {}

    /** Whether {@code text} comes from cells: each line has as many tabs. */
    public static boolean is(String text) {
        return text.indexOf('\t') >= 0
                && rows(text).stream().map(List::size).distinct().count() == 1;
    }

    /** The cells, each without blanks at its ends and with single ones inside. */
    public static List<List<String>> rows(String text) {
        var sheet = new SheetText();
        sheet.read(text.replace("\r\n", "\n").replace('\r', '\n'));
        return List.copyOf(sheet.rows);
    }

    /** The cells as a ruled table whose first row is its header. */
    public static Clip clip(String text) {
        List<List<String>> rows = rows(text);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return Clip.EMPTY;
        }
        Grid grid = Grid.of(InsertBlock.empty(rows.size(), columns));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid = grid.saying(row, column, Paragraph.text(rows.get(row).get(column)));
            }
        }
        return new Clip(List.of(grid.toTable()));
    }

    private void read(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quote = c == '"';
            if (quoted && quote && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (quote && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == '\t') {
                endCell();
            } else if (!quoted && c == '\n') {
                endRow();
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    private void endCell() {
        row.add(Blanks.collapse(Nfc.of(cell.toString())));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }
}
