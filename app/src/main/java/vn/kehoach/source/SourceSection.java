package vn.kehoach.source;

import java.util.List;

/**
 * Consecutive blocks on sheets of one size.
 *
 * @param landscape whether its sheets are turned
 */
public record SourceSection(boolean landscape, List<SourceBlock> blocks, SectionLook look) {
    public SourceSection {
        blocks = List.copyOf(blocks);
    }

    /** A section of a file that does not say more of its pages. */
    public SourceSection(boolean landscape, List<SourceBlock> blocks) {
        this(landscape, blocks, SectionLook.UNKNOWN);
    }
}
