package vn.kehoach.docx.writing;

import vn.kehoach.document.TabStop;

/** What Word calls the kinds of tab stops and what fills them. */
final class TabNames {
    private TabNames() {}

    static String kind(TabStop.Kind kind) {
        return switch (kind) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case DECIMAL -> "decimal";
        };
    }

    static String leader(TabStop.Leader leader) {
        return switch (leader) {
            case NONE -> "none";
            case DOTS -> "dot";
            case DASHES -> "hyphen";
            case UNDERSCORES -> "underscore";
        };
    }
}
