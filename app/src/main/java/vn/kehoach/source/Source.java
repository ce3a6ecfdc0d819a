package vn.kehoach.source;

import java.util.List;

/**
 * A file's content.
 *
 * @param name the file's name, for messages
 * @param sections at least one; blocks are numbered through all sections, from 0
 * @param notes what the reader changed or left out, in the order of the file
 * @param footnotes notes below the pages, each beginning with the mark that calls it in the text:
 *     "[1]"
 * @param whole whether the reader has seen where paragraphs end, so that none is a wrapped line
 */
public record Source(
        String name,
        List<SourceSection> sections,
        List<SourceNote> notes,
        List<SourceParagraph> footnotes,
        boolean whole) {
    public Source {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        footnotes = List.copyOf(footnotes);
    }

    /** A file that was read as it is. */
    public Source(String name, List<SourceSection> sections) {
        this(name, sections, List.of(), List.of(), false);
    }

    /** A file without footnotes. */
    public Source(
            String name, List<SourceSection> sections, List<SourceNote> notes, boolean whole) {
        this(name, sections, notes, List.of(), whole);
    }

    /** All blocks in order; a {@code SourcePlace}'s block is an index of this list. */
    public List<SourceBlock> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }
}
