package vn.kehoach.layout;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.TabStop;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes one line from left to right to see how far it reaches, in twips. Where the format changes,
 * and at tabs, it goes on from a whole twip. A tab to a right, centred or decimal stop becomes as
 * wide as the text behind it leaves room for; until that has ended it is one twip.
 */
final class Pen {
    private static final char DECIMAL = ',';

    private final TabRuler ruler;
    private final double begin;
    private final double width;
    private final List<SetTab> tabs = new ArrayList<>();
    private double settled;
    private double run;
    private @Nullable Open open;

    /** A tab whose width hangs on what stands behind it, which begins at {@code from}. */
    private record Open(int index, TabRuler.Stop stop, double from, double beforeDecimal) {
        static final double UNSEEN = -1;
    }

    /**
     * @param begin of the line from the column's edge
     * @param width that it may fill
     */
    Pen(TabRuler ruler, double begin, double width) {
        this.ruler = ruler;
        this.begin = begin;
        this.width = width;
    }

    double x() {
        return settled + run;
    }

    /** What comes now is of another format. */
    void turn() {
        settled += Math.round(run);
        run = 0;
    }

    void write(char character, double advance) {
        if (character == DECIMAL && open != null && open.beforeDecimal() < 0) {
            open = new Open(open.index(), open.stop(), open.from(), x() - open.from());
        }
        run += advance;
    }

    /**
     * Writes a tab.
     *
     * @param first whether the line begins with it, and so has it whatever its width
     * @param last whether the paragraph ends with it, on a column this wide; else 0
     * @return how far it was from going to the next line, or from staying; negative where it goes
     */
    double tab(int index, boolean first, double last) {
        close();
        double room = width - settled - 1;
        if (room <= 0 && settled <= width) {
            return first ? fill(index) : Math.min(room, -Double.MIN_VALUE);
        }
        TabRuler.Stop stop = ruler.next(begin + settled);
        double to = stop.at() - begin;
        if (stop.kind() != TabStop.Kind.LEFT || (stop.own() && to > width)) {
            open = new Open(index, stop, settled + 1, Open.UNSEEN);
            settled++;
            return room;
        }
        if (to >= width && !stop.own() && !(last > 0 && to >= last)) {
            return first ? fill(index) : Math.min(width - to, -Double.MIN_VALUE);
        }
        set(index, to - settled, stop);
        return Math.min(room, Math.abs(width - to));
    }

    private void set(int index, double tab, TabRuler.Stop stop) {
        tabs.add(new SetTab(index, begin + settled, tab, stop));
        settled += tab;
    }

    private double fill(int index) {
        set(index, Math.max(1, width - settled), TabRuler.Stop.usual(begin + width));
        return Double.MAX_VALUE;
    }

    /** Gives the last tab its width: what it leads to has ended. */
    private void close() {
        turn();
        Open last = open;
        if (last == null) {
            return;
        }
        double content = settled - last.from();
        double before =
                switch (last.stop().kind()) {
                    case LEFT -> 0;
                    case CENTER -> Math.floor(content / 2);
                    case RIGHT -> content;
                    case DECIMAL ->
                            last.beforeDecimal() < 0 ? content : Math.rint(last.beforeDecimal());
                };
        double from = begin + last.from() - 1;
        double tab = Math.max(1, last.stop().at() - from - before);
        tabs.add(new SetTab(last.index(), from, tab, last.stop()));
        settled += tab - 1;
        open = null;
    }

    /** The tabs of the line, which has ended. */
    List<SetTab> tabs() {
        close();
        return tabs;
    }
}
