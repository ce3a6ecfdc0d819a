package vn.kehoach.paper;

import java.util.Optional;

/**
 * What a paper carries besides its document.
 *
 * @param draft "DỰ THẢO", "DỰ THẢO LẦN 2", printed below the number; empty for none
 * @param copy the block that makes the paper a copy
 */
public record Marks(String draft, Optional<CopyBlock> copy) {
    public static final Marks NONE = new Marks("", Optional.empty());

    /** The mark of a draft: its first one has no number. */
    public static Marks draft(int number) {
        return new Marks(number < 2 ? "DỰ THẢO" : "DỰ THẢO LẦN " + number, Optional.empty());
    }
}
