package vn.kehoach.layout;

import java.util.AbstractList;
import java.util.List;

/** A line with its page and its index there. */
record LineAt(int page, int index, PlacedLine line) {
    /** The lines of one page. */
    static List<LineAt> of(Layout layout, int page) {
        List<PlacedLine> lines = layout.pages().get(page).lines();
        return new AbstractList<>() {
            @Override
            public LineAt get(int index) {
                return new LineAt(page, index, lines.get(index));
            }

            @Override
            public int size() {
                return lines.size();
            }
        };
    }
}
