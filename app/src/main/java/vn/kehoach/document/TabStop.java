package vn.kehoach.document;

import java.util.Objects;

/**
 * Where a tab in a paragraph's text leads.
 *
 * @param mm from the left edge of the text or the cell, not from the paragraph's indent
 * @param kind what of the text behind the tab stands there
 * @param leader what fills the tab
 */
public record TabStop(double mm, Kind kind, Leader leader) {
    /** Positions are kept to half a millimetre. */
    private static final double PER_MM = 2;

    public TabStop {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(leader);
        mm = Math.round(mm * PER_MM) / PER_MM;
    }

    /** What of the text up to the next tab or the line's end stands at the stop. */
    public enum Kind {
        LEFT,
        CENTER,
        RIGHT,
        /** Its decimal comma. */
        DECIMAL
    }

    /** What a tab is filled with. */
    public enum Leader {
        NONE(""),
        DOTS("."),
        DASHES("-"),
        UNDERSCORES("_");

        private final String character;

        Leader(String character) {
            this.character = character;
        }

        /** The character that is repeated; empty for none. */
        public String character() {
            return character;
        }
    }
}
