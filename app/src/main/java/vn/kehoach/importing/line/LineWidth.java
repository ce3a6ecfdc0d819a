package vn.kehoach.importing.line;

import vn.kehoach.text.LetterCase;

import java.util.List;

/**
 * The width, in characters, at which a program wrapped the lines of a source; 0 where lines are
 * paragraphs.
 */
public record LineWidth(int characters) {
    /** Wider lines are paragraphs: no page of NĐ 30 has room for so many letters. */
    private static final int WIDEST = 120;

    /** A source with fewer lines does not show whether they are wrapped. */
    private static final int FEWEST = 8;

    /** Of so many lines of wrapped prose, headings and lists among it, one goes on at least. */
    private static final int FEWEST_WRAPS = 12;

    public static LineWidth of(List<Item> items) {
        List<Integer> lengths =
                items.stream()
                        .filter(Line.class::isInstance)
                        .map(item -> ((Line) item).plain().length())
                        .sorted()
                        .toList();
        boolean whole = items.stream().anyMatch(item -> item.isLine(line -> line.look().whole()));
        if (whole || lengths.size() < FEWEST || lengths.getLast() > WIDEST || !showsWraps(items)) {
            return new LineWidth(0);
        }
        return new LineWidth(lengths.get(lengths.size() * 9 / 10));
    }

    /**
     * Wrapped prose goes on in small letters on most of its lines; a source with hardly any such
     * line has short paragraphs.
     */
    private static boolean showsWraps(List<Item> items) {
        long goingOn =
                items.stream()
                        .filter(
                                item ->
                                        item.isLine(
                                                line ->
                                                        LetterCase.startsSmall(line.plain())
                                                                && LineLabel.of(line.plain())
                                                                        .isEmpty()))
                        .count();
        return goingOn * FEWEST_WRAPS >= items.size();
    }

    /**
     * Whether {@code line} had no room for the first word of {@code next}; a line that ends a
     * sentence may be a paragraph's last and must have been quite full.
     */
    public boolean isFull(Line line, Line next, boolean ended) {
        String word = next.plain().split(" ", 2)[0];
        int needed = line.plain().length() + 1 + word.length();
        return characters > 0 && needed > characters * (ended ? 1 : 0.9);
    }
}
