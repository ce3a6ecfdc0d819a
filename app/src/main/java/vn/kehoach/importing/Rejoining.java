package vn.kehoach.importing;

import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.importing.line.LineWidth;
import vn.kehoach.importing.line.OpenWords;
import vn.kehoach.importing.line.PageEnd;
import vn.kehoach.importing.line.Preamble;
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

    /** "nêu tại mục" needs the number that begins the next line. */
    private static final Pattern CALLS_NUMBER =
            Pattern.compile(
                    "(?iu).*(?<!\\p{L})(?:tại|ở|theo|của|và|định|nêu|trong|thuộc|với|các)"
                            + " (?:mục|khoản|điều|điểm|tiểu mục|phụ lục)");

    private static final Pattern DAY = Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}");

    private static final Pattern NUMBER = Pattern.compile("(?:\\d|[IVX]+(?!\\p{L})|[a-zđ][),.; ])");

    /** Words that begin a sentence and no name: behind a heading they begin its text. */
    private static final Pattern OPENER =
            Pattern.compile(
                    "(?:Thực hiện|Trong|Để|Các|Những|Tiếp tục|Tăng cường|Đẩy mạnh|Rà soát|Nâng"
                        + " cao|Trên cơ sở|Theo|Từ|Khi|Ngoài|Đối với|Việc|Nhằm|Yêu cầu|Do|Qua|Sau"
                        + " khi|Phát huy|Bảo đảm|Đảm bảo|Chủ động|Phấn đấu)(?!\\p{L})");

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
        if (CALLS_NUMBER.matcher(last.plain()).matches()
                && NUMBER.matcher(next.plain()).lookingAt()) {
            return true;
        }
        if (last.plain().endsWith(" ngày") && DAY.matcher(next.plain()).lookingAt()) {
            return true;
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
        boolean heading = LineLabel.of(last.plain()).isPresent() && !isEnded(last);
        return (last.plain().endsWith(";") && capital)
                || ((isEnded(last) || (heading && capital)) && Preamble.isCitation(next.plain()))
                || (heading && OPENER.matcher(next.plain()).lookingAt());
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
