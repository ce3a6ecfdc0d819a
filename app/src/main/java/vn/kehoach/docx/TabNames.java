package vn.kehoach.docx;

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

    static TabStop.Kind kind(String name) {
        return switch (name) {
            case "center" -> TabStop.Kind.CENTER;
            case "right", "end" -> TabStop.Kind.RIGHT;
            case "decimal" -> TabStop.Kind.DECIMAL;
            default -> TabStop.Kind.LEFT;
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

    static TabStop.Leader leader(String name) {
        return switch (name) {
            case "dot", "middleDot" -> TabStop.Leader.DOTS;
            case "hyphen" -> TabStop.Leader.DASHES;
            case "underscore", "heavy" -> TabStop.Leader.UNDERSCORES;
            default -> TabStop.Leader.NONE;
        };
    }
}
