package vn.kehoach.document;

import java.util.List;

/**
 * A node of a document's outline: a numbered heading, run-in heading, lead-in or item with what is
 * nested in it.
 *
 * @param place the paragraph that opens it
 * @param label as printed, without punctuation ("I", "1", "a", "3.1", "Điều 2")
 * @param title without its final mark; empty for an item
 */
public record Section(Place place, Role role, String label, String title, List<Section> children) {
    public Section {
        children = List.copyOf(children);
    }
}
