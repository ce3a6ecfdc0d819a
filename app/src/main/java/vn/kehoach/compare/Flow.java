package vn.kehoach.compare;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Differences between two flows of blocks. */
final class Flow {
    /** Fewer words say nothing of where they come from. */
    private static final int WORDS_OF_A_MOVE = 3;

    private Flow() {}

    static List<BlockChange> changes(List<Block> before, List<Block> after) {
        var changes = new ArrayList<BlockChange>();
        for (Pairing.Pair<Block> pair : Pairing.of(before, after, Flow::text)) {
            if (pair.before().isPresent() && pair.after().isPresent()) {
                changes.addAll(change(pair.before().orElseThrow(), pair.after().orElseThrow()));
            } else {
                pair.before().ifPresent(block -> changes.add(new BlockChange.Deleted(block)));
                pair.after().ifPresent(block -> changes.add(new BlockChange.Inserted(block)));
            }
        }
        return moved(changes);
    }

    private static List<BlockChange> change(Block before, Block after) {
        if (before.equals(after)) {
            return List.of(new BlockChange.Same(after));
        } else if (before instanceof Paragraph old && after instanceof Paragraph now) {
            return List.of(
                    new BlockChange.Edited(
                            old, now, Words.changes(old.text().text(), now.text().text())));
        } else if (before instanceof Table old && after instanceof Table now) {
            return List.of(new BlockChange.EditedTable(old, now, rows(old.rows(), now.rows())));
        }
        return List.of(new BlockChange.Deleted(before), new BlockChange.Inserted(after));
    }

    /** What was deleted here and inserted there was moved. */
    private static List<BlockChange> moved(List<BlockChange> changes) {
        int number = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof BlockChange.Deleted(Block away) && tellsItself(away)) {
                int to = inserted(changes, text(away));
                if (to >= 0) {
                    number++;
                    Block here = ((BlockChange.Inserted) changes.get(to)).block();
                    changes.set(i, new BlockChange.MovedAway(away, number));
                    changes.set(to, new BlockChange.MovedHere(here, number));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static boolean tellsItself(Block block) {
        return text(block).split("\\s+", -1).length >= WORDS_OF_A_MOVE;
    }

    private static int inserted(List<BlockChange> changes, String text) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof BlockChange.Inserted(Block block)
                    && text(block).equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private static List<RowChange> rows(List<Row> before, List<Row> after) {
        var changes = new ArrayList<RowChange>();
        for (Pairing.Pair<Row> pair : Pairing.of(before, after, Flow::text)) {
            if (pair.before().isPresent() && pair.after().isPresent()) {
                changes.add(change(pair.before().orElseThrow(), pair.after().orElseThrow()));
            } else {
                pair.before().ifPresent(row -> changes.add(new RowChange.Deleted(row)));
                pair.after().ifPresent(row -> changes.add(new RowChange.Inserted(row)));
            }
        }
        return changes;
    }

    private static RowChange change(Row before, Row after) {
        if (before.equals(after)) {
            return new RowChange.Same(after);
        }
        var cells = new ArrayList<List<WordChange>>();
        for (int i = 0; i < Math.max(before.cells().size(), after.cells().size()); i++) {
            cells.add(Words.changes(cell(before, i), cell(after, i)));
        }
        return new RowChange.Edited(before, after, cells);
    }

    private static String cell(Row row, int index) {
        return index < row.cells().size() ? text(row.cells().get(index)) : "";
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().text();
            case Table table ->
                    table.rows().stream().map(Flow::text).collect(Collectors.joining("\n"));
            case PageBreak _ -> "\f";
        };
    }

    private static String text(Row row) {
        return row.cells().stream().map(Flow::text).collect(Collectors.joining("\t"));
    }

    private static String text(Cell cell) {
        return cell.content().stream()
                .map(paragraph -> paragraph.text().text())
                .collect(Collectors.joining("\n"));
    }
}
