package vn.kehoach.importing;

import java.util.List;

/**
 * The width, in characters, at which a program wrapped the lines of a source; 0 where lines are
 * paragraphs.
 */
record LineWidth(int characters) {
    /** Wider lines are paragraphs: no page of NĐ 30 has room for so many letters. */
    private static final int WIDEST = 120;

    /** A source with fewer lines does not show whether they are wrapped. */
    private static final int FEWEST = 8;

    static LineWidth of(List<Item> items) {
        List<Integer> lengths =
                items.stream()
                        .filter(Line.class::isInstance)
                        .map(item -> ((Line) item).plain().length())
                        .sorted()
                        .toList();
        boolean whole = items.stream().anyMatch(item -> item.isLine(line -> line.look().whole()));
        if (whole || lengths.size() < FEWEST || lengths.getLast() > WIDEST) {
            return new LineWidth(0);
        }
        return new LineWidth(lengths.get(lengths.size() * 9 / 10));
    }

    /**
     * Whether {@code line} had no room for the first word of {@code next}; a line that ends a
     * sentence may be a paragraph's last and must have been quite full.
     */
    boolean isFull(Line line, Line next, boolean ended) {
        String word = next.plain().split(" ", 2)[0];
        int needed = line.plain().length() + 1 + word.length();
        return characters > 0 && needed > characters * (ended ? 1 : 0.9);
    }
}
