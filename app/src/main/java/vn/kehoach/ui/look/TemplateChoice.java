package vn.kehoach.ui.look;

import vn.kehoach.paper.StyleSheet;

import java.util.List;
import java.util.Optional;

/**
 * A template as it is chosen.
 *
 * @param name of its file; empty for what a document's type has
 * @param title what the clerk reads
 * @param notes what of it is not followed
 */
public record TemplateChoice(
        String name, String title, Optional<StyleSheet> styles, List<String> notes) {
    static final TemplateChoice USUAL =
            new TemplateChoice("", "Theo loại văn bản", Optional.empty(), List.of());

    public TemplateChoice {
        notes = List.copyOf(notes);
    }
}
