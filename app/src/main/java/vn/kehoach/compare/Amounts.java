package vn.kehoach.compare;

import vn.kehoach.document.Block;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How much changed.
 *
 * @param inserted words that only the newer text has
 * @param deleted words that only the older text has
 * @param moved blocks that stand elsewhere
 * @param restyled paragraphs of which only number, level or look changed
 */
public record Amounts(int inserted, int deleted, int moved, int restyled) {
    public static final Amounts NONE = new Amounts(0, 0, 0, 0);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static Amounts of(Redline redline) {
        Amounts sum = NONE;
        for (PartChange part : redline.parts()) {
            for (FieldChange field : part.fields()) {
                sum = sum.plus(words(field.words()));
            }
            for (BlockChange block : part.blocks()) {
                sum = sum.plus(of(block));
            }
        }
        return sum;
    }

    private Amounts plus(Amounts other) {
        return new Amounts(
                inserted + other.inserted,
                deleted + other.deleted,
                moved + other.moved,
                restyled + other.restyled);
    }

    private static Amounts of(BlockChange change) {
        return switch (change) {
            case BlockChange.Same _, BlockChange.MovedAway _ -> NONE;
            case BlockChange.Inserted(Block block) -> new Amounts(count(block), 0, 0, 0);
            case BlockChange.Deleted(Block block) -> new Amounts(0, count(block), 0, 0);
            case BlockChange.MovedHere _ -> new Amounts(0, 0, 1, 0);
            case BlockChange.Edited edited -> {
                Amounts words = words(edited.words());
                yield words.equals(NONE) ? new Amounts(0, 0, 0, 1) : words;
            }
            case BlockChange.EditedTable table ->
                    table.rows().stream().map(Amounts::of).reduce(NONE, Amounts::plus);
        };
    }

    private static Amounts of(RowChange change) {
        return switch (change) {
            case RowChange.Same _ -> NONE;
            case RowChange.Inserted(Row row) -> new Amounts(count(row), 0, 0, 0);
            case RowChange.Deleted(Row row) -> new Amounts(0, count(row), 0, 0);
            case RowChange.Edited edited ->
                    edited.cells().stream().map(Amounts::words).reduce(NONE, Amounts::plus);
        };
    }

    private static Amounts words(List<WordChange> words) {
        Amounts sum = NONE;
        for (WordChange word : words) {
            sum =
                    switch (word.kind()) {
                        case SAME -> sum;
                        case INSERTED -> sum.plus(new Amounts(count(word.text()), 0, 0, 0));
                        case DELETED -> sum.plus(new Amounts(0, count(word.text()), 0, 0));
                    };
        }
        return sum;
    }

    private static int count(Block block) {
        return switch (block) {
            case Paragraph paragraph -> count(paragraph.text().text());
            case Table table -> table.rows().stream().mapToInt(Amounts::count).sum();
            case PageBreak _ -> 0;
        };
    }

    private static int count(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .mapToInt(paragraph -> count(paragraph.text().text()))
                .sum();
    }

    private static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
