package vn.kehoach.ui.shelf;

import vn.kehoach.layout.Layout;

import java.util.List;
import java.util.Optional;

/**
 * What is seen of a template.
 *
 * @param pages of the document it holds; empty while none can be shown
 * @param notes what of it is not followed, or why it cannot be used
 */
public record Looked(Optional<Layout> pages, List<String> notes) {
    static final Looked NOTHING = new Looked(Optional.empty(), List.of());

    public Looked {
        notes = List.copyOf(notes);
    }
}
