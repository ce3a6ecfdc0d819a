package vn.kehoach.ui.edit;

import vn.kehoach.document.TabStop;

/** What clerks call tab stops. */
final class TabStopNames {
    private TabStopNames() {}

    static String kind(TabStop.Kind kind) {
        return switch (kind) {
            case LEFT -> "Trái";
            case CENTER -> "Giữa";
            case RIGHT -> "Phải";
            case DECIMAL -> "Dấu phẩy";
        };
    }

    static String leader(TabStop.Leader leader) {
        return switch (leader) {
            case NONE -> "Để trống";
            case DOTS -> "Chấm ……";
            case DASHES -> "Gạch ngang -----";
            case UNDERSCORES -> "Gạch chân ____";
        };
    }

    /** "8,5 cm, phải, chấm": also what a screen reader says. */
    static String line(TabStop stop) {
        String leader = stop.leader() == TabStop.Leader.NONE ? "" : " · " + leader(stop.leader());
        return Centimetres.written(stop.mm()) + " cm · " + kind(stop.kind()) + leader;
    }
}
