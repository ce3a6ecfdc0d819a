package vn.kehoach.check.rule;

import java.util.List;

/**
 * Pieces of text of which there must be one where a rule can find something. To look for them is
 * many times quicker than to try a pattern at every character, and most paragraphs have none.
 */
public record Hints(List<String> pieces) {
    /** Everywhere. */
    public static final Hints NONE = new Hints(List.of(""));

    public Hints {
        pieces = List.copyOf(pieces);
    }

    public static Hints of(String... pieces) {
        return new Hints(List.of(pieces));
    }

    /** Whether {@code text} has one of them. */
    public boolean in(String text) {
        for (String piece : pieces) {
            if (text.contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
