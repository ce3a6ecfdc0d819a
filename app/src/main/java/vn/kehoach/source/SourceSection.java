package vn.kehoach.source;

import java.util.List;

/**
 * Consecutive blocks on sheets of one size.
 *
 * @param landscape whether its sheets are turned
 */
public record SourceSection(boolean landscape, List<SourceBlock> blocks) {
    public SourceSection {
        blocks = List.copyOf(blocks);
    }
}
