package vn.kehoach.source;

import java.util.List;

/**
 * A file's content.
 *
 * @param name the file's name, for messages
 * @param sections at least one; blocks are numbered through all sections, from 0
 */
public record Source(String name, List<SourceSection> sections) {
    public Source {
        sections = List.copyOf(sections);
    }

    /** All blocks in order; a {@code SourcePlace}'s block is an index of this list. */
    public List<SourceBlock> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }
}
