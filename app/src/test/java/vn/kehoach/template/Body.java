package vn.kehoach.template;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Run;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;

/** Writes a skeleton's body block by block. */
final class Body {
    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Căn cứ, each with its end mark. */
    Body bases(String... lines) {
        for (String line : lines) {
            add(Role.BASIS, 0, "", line);
        }
        return this;
    }

    Body text(String line) {
        return add(Role.TEXT, 0, "", line);
    }

    /** "I. TITLE". */
    Body section(String label, String title) {
        return add(Role.HEADING, 1, label, title);
    }

    /** "1. Title". */
    Body clause(String label, String title) {
        return add(Role.HEADING, 2, label, title);
    }

    /** "1. Sentence". */
    Body item(String label, String sentence) {
        return add(Role.ITEM, 2, label, sentence);
    }

    /** "a) Sentence". */
    Body point(String label, String sentence) {
        return add(Role.ITEM, 3, label, sentence);
    }

    /** "- Sentence". */
    Body dashes(String... sentences) {
        for (String sentence : sentences) {
            add(Role.BULLET, 4, "-", sentence);
        }
        return this;
    }

    /** "Điều 1. Sentence". */
    Body article(String label, String sentence) {
        return add(Role.ITEM, 1, label, sentence);
    }

    /** A bold line in the middle. */
    Body centred(String line) {
        var bold = new Emphasis(true, false, false);
        blocks.add(Paragraph.of(Role.CENTRED, 0, "", new RichText(List.of(new Run(line, bold)))));
        return this;
    }

    private Body add(Role role, int level, String label, String text) {
        blocks.add(Paragraph.of(role, level, label, RichText.plain(text)));
        return this;
    }

    /**
     * A ruled table with one header row.
     *
     * @param meaning of its columns; empty when it is no task table
     * @param rows the header first; a missing or empty cell is left blank
     */
    Body table(List<Double> widths, List<TaskField> meaning, List<List<String>> rows) {
        var all = new ArrayList<Row>();
        for (List<String> texts : rows) {
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < widths.size(); column++) {
                String text = column < texts.size() ? texts.get(column) : "";
                cells.add(
                        Cell.of(
                                column,
                                text.isEmpty() ? List.of() : List.of(Paragraph.text(text))));
            }
            all.add(new Row(cells, false));
        }
        blocks.add(new Table(widths.size(), widths, 1, true, meaning, all));
        return this;
    }
}
