package vn.kehoach.docx;

import vn.kehoach.paper.PaperStyle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a Word file looks.
 *
 * @param sections page set-up of each section: "pgSz.w", "pgMar.top", "cols.num"
 * @param styles the paper's styles that the file has, in their order
 * @param elements names of all elements that stand in the text: "drawing", "tab"
 */
public record WordLook(
        List<WordProperties> sections, Map<PaperStyle, StyleLook> styles, Set<String> elements) {
    public WordLook {
        sections = List.copyOf(sections);
        styles = Collections.unmodifiableMap(new TreeMap<>(styles));
        elements = Set.copyOf(elements);
    }
}
