package vn.kehoach.layout;

import java.util.Arrays;

/**
 * How near the decisions that broke a paragraph are to falling otherwise, in twips. Those that no
 * small move of the width reaches are not kept.
 */
final class Decisions {
    private static final double REACH = 100;

    private double[] rooms = new double[4];
    private double[] overhangs = new double[4];
    private int count;
    private boolean tabs;

    /**
     * Something had {@code room} left, or lacked it where that is negative.
     *
     * @param overhang what a renderer may want behind it
     */
    void see(double room, double overhang) {
        if (Math.abs(room) > REACH + overhang) {
            return;
        }
        if (count == rooms.length) {
            rooms = Arrays.copyOf(rooms, 2 * count);
            overhangs = Arrays.copyOf(overhangs, 2 * count);
        }
        rooms[count] = room;
        overhangs[count++] = overhang;
    }

    /** A tab had {@code room} left; its width hangs on that of its line. */
    void seeTab(double room) {
        tabs = true;
        see(room, 0);
    }

    /** Whether all fall the same where lines are narrower by so much. */
    boolean standAt(double narrower) {
        if (tabs || Math.abs(narrower) > REACH) {
            return narrower == 0;
        }
        for (int i = 0; i < count; i++) {
            if (rooms[i] < 0 != rooms[i] - narrower < 0) {
                return false;
            }
        }
        return true;
    }

    /** How far the nearest is from falling otherwise where lines are narrower by so much. */
    double slack(double narrower) {
        double least = REACH;
        for (int i = 0; i < count; i++) {
            double room = rooms[i] - narrower;
            boolean inOverhang = room >= 0 && room < overhangs[i];
            least = Math.min(least, inOverhang ? 0 : Math.abs(room));
        }
        return least;
    }
}
