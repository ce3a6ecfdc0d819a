package vn.kehoach.source;

import java.util.List;

/**
 * A file's content.
 *
 * @param name the file's name, for messages
 * @param sections at least one; blocks are numbered through all sections, from 0
 * @param notes what the reader changed or left out, in the order of the file
 */
public record Source(String name, List<SourceSection> sections, List<SourceNote> notes) {
    public Source {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** A file that was read as it is. */
    public Source(String name, List<SourceSection> sections) {
        this(name, sections, List.of());
    }

    /** All blocks in order; a {@code SourcePlace}'s block is an index of this list. */
    public List<SourceBlock> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }
}
