package vn.kehoach.importing.line;

import java.util.List;
import java.util.Optional;

/** Walks over items. */
public final class ItemCursor {
    private final List<Item> items;
    private int at;

    public ItemCursor(List<Item> items, int at) {
        this.items = items;
        this.at = at;
    }

    public int at() {
        return at;
    }

    public void advance(int count) {
        at += count;
    }

    /** The line at the cursor, unless something else or nothing stands there. */
    public Optional<Line> line() {
        return line(0);
    }

    public Optional<Line> line(int ahead) {
        return at + ahead < items.size() && items.get(at + ahead) instanceof Line line
                ? Optional.of(line)
                : Optional.empty();
    }

    /**
     * The lines from the cursor on as one, as long as no gap divides them: narrow cells of a head
     * are often wrapped.
     */
    public Optional<Line> lines(int count) {
        Optional<Line> joined = line();
        for (int ahead = 1; ahead < count && joined.isPresent(); ahead++) {
            Line first = joined.get();
            joined = line(ahead).filter(next -> !next.gap()).map(first::join);
        }
        return joined;
    }
}
