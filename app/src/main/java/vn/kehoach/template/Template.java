package vn.kehoach.template;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.paper.StyleSheet;

import java.util.List;

/**
 * A template.
 *
 * @param name of its file
 * @param styles the look it gives to any document
 * @param skeleton the document it holds, with placeholders in brackets
 * @param notes what of its look is not followed though no line or page changes by it, each a
 *     Vietnamese sentence
 */
public record Template(
        String name, StyleSheet styles, OfficialDocument skeleton, List<String> notes) {
    public Template {
        notes = List.copyOf(notes);
    }
}
