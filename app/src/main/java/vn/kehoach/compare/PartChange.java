package vn.kehoach.compare;

import java.util.List;

/**
 * The main text or an appendix of a redline.
 *
 * @param label as the newer text prints it; empty for the main text
 */
public record PartChange(String label, List<FieldChange> fields, List<BlockChange> blocks) {
    public PartChange {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }
}
