package vn.kehoach.importing;

import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs whole again that the end of a page or a narrow line has torn apart.
 *
 * <p>Vietnamese official prose begins a paragraph with a capital, a number or a dash, and ends it
 * with a mark. So a line that begins small continues an unended one; and a line that ends in a
 * comma, or in a word that needs another behind it, is continued whatever follows.
 */
final class Rejoining {
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…][\"”’)\\]]*/?\\.?");
    private static final Pattern OPEN_END = Pattern.compile(".*[,(\\[“‘]");

    private final LineWidth width;
    private final List<Item> joined = new ArrayList<>();
    private Item lastLine = new PageEnd();

    private Rejoining(LineWidth width) {
        this.width = width;
    }

    static List<Item> of(List<Item> items) {
        var rejoining = new Rejoining(LineWidth.of(items));
        items.forEach(rejoining::add);
        return List.copyOf(rejoining.joined);
    }

    private void add(Item item) {
        if (!joined.isEmpty()
                && item instanceof Line next
                && joined.getLast() instanceof Line last
                && continues(last, next)) {
            joined.set(joined.size() - 1, last.join(next));
            lastLine = next;
        } else {
            joined.add(item);
            lastLine = item;
        }
    }

    private boolean continues(Line last, Line next) {
        if (!next.bound() && (last.isStyled() || next.isStyled())) {
            return false;
        }
        if (LineLabel.of(next.plain()).isPresent()
                || !next.look().label().isEmpty()
                || next.look().heading()) {
            return false;
        }
        if (isItemEnd(last, next)) {
            return false;
        }
        boolean full =
                !next.gap() && lastLine.isLine(line -> width.isFull(line, next, isEnded(line)));
        return full || (next.bound() && !isEnded(last)) || isTorn(last, next);
    }

    /** A semicolon before a capital ends a basis or an item, however full its last line is. */
    private static boolean isItemEnd(Line last, Line next) {
        boolean capital = Character.isUpperCase(next.plain().codePointAt(0));
        return (last.plain().endsWith(";") && capital)
                || (isEnded(last) && Preamble.isCitation(next.plain()));
    }

    private static boolean isTorn(Line last, Line next) {
        String text = last.plain();
        boolean capitals = LetterCase.isCapitals(text);
        return !isEnded(last)
                && !last.look().heading()
                && ((LetterCase.startsSmall(next.plain()) && !capitals)
                        || OPEN_END.matcher(text).matches()
                        || OpenWords.end(text));
    }

    private static boolean isEnded(Line line) {
        return ENDED.matcher(line.plain()).matches();
    }
}
