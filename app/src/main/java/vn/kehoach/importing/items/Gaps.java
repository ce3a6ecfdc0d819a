package vn.kehoach.importing.items;

import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;

import java.util.List;

/**
 * Empty space between lines parts what does not belong together, unless a program has put it
 * between all paragraphs alike; then it says nothing.
 */
final class Gaps {
    /** Fewer lines do not show a habit. */
    private static final int FEWEST = 12;

    /** The share of lines, in percent, before which such a program leaves space. */
    private static final int NEARLY_ALL = 90;

    private Gaps() {}

    /** The items, without gaps that tell nothing. */
    static List<Item> telling(List<Item> items) {
        List<Line> lines =
                items.stream()
                        .filter(item -> item.isLine(line -> !line.bound() && !line.isStyled()))
                        .map(Line.class::cast)
                        .toList();
        long gaps = lines.stream().filter(Line::gap).count();
        if (lines.size() < FEWEST || gaps * 100 < (long) lines.size() * NEARLY_ALL) {
            return List.copyOf(items);
        }
        return items.stream()
                .map(item -> item instanceof Line line ? line.withoutGap() : item)
                .toList();
    }
}
