package vn.kehoach.plain;

import java.util.List;

/** Finds the partner of each mark as CommonMark does: a closing one takes the nearest opening. */
final class StarPairing {
    private final List<Mark> marks;

    StarPairing(List<Mark> marks) {
        this.marks = marks;
    }

    void pair() {
        for (int close = 0; close < marks.size(); close++) {
            int open = close - 1;
            while (open >= 0 && marks.get(close).closes && marks.get(close).free > 0) {
                Mark opening = marks.get(open);
                if (opening.opens && !opening.enclosed && opening.free > 0) {
                    join(open, close);
                } else {
                    open--;
                }
            }
        }
    }

    private void join(int open, int close) {
        Mark opening = marks.get(open);
        Mark closing = marks.get(close);
        int stars = Math.min(2, Math.min(opening.free, closing.free));
        opening.free -= stars;
        closing.free -= stars;
        if (stars == 2) {
            opening.boldOpened++;
            closing.boldClosed++;
        } else {
            opening.italicOpened++;
            closing.italicClosed++;
        }
        // What lies between the two can no longer find a partner outside.
        marks.subList(open + 1, close).forEach(mark -> mark.enclosed = true);
    }
}
