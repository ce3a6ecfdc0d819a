package vn.kehoach.paper;

import java.util.List;

/**
 * What characters are printed in; a redline tells its kinds apart by lines, not by colour alone.
 */
public enum Ink {
    /** As every paper is printed. */
    BLACK(0x000000),
    DELETED(0xB3261E),
    INSERTED(0x00695C),
    MOVED_AWAY(0x6A1B9A),
    MOVED_HERE(0x6A1B9A);

    /** Thickness of a line, in shares of the characters' size. */
    public static final double LINE_THICKNESS = 0.049;

    private static final double UNDERLINE = 0.106;
    private static final double SECOND_UNDERLINE = 0.19;
    private static final double STRIKE = -0.26;

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return rgb;
    }

    /** How far below the baseline its lines stand, in shares of the characters' size. */
    public List<Double> lines() {
        return switch (this) {
            case BLACK -> List.of();
            case DELETED, MOVED_AWAY -> List.of(STRIKE);
            case INSERTED -> List.of(UNDERLINE);
            case MOVED_HERE -> List.of(UNDERLINE, SECOND_UNDERLINE);
        };
    }

    /** Whether a line goes through the characters. */
    public boolean struck() {
        return this == DELETED || this == MOVED_AWAY;
    }
}
