package vn.kehoach.check.file;

import vn.kehoach.source.SourceParagraph;

import java.util.List;

/**
 * Paragraphs of a file that stand below each other: those of a cell, or those between tables.
 *
 * @param widthMm room for text; 0 when unknown
 * @param block index of the table, or of the first paragraph
 */
public record Column(double widthMm, int block, List<SourceParagraph> paragraphs) {
    /** Number of lines drawn with an application's tools that are anchored in it. */
    public int drawn() {
        return paragraphs.stream().mapToInt(paragraph -> paragraph.look().drawn()).sum();
    }
}
