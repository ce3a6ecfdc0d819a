package vn.kehoach.paper;

import java.util.List;

/** A whole paper before it is broken into lines and pages. */
public record Paper(PaperInfo info, StyleSheet styles, List<PaperSection> sections) {
    public Paper {
        sections = List.copyOf(sections);
    }
}
