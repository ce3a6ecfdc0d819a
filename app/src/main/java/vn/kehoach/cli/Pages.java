package vn.kehoach.cli;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.office.FileNames;
import vn.kehoach.paper.Marks;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.source.UnreadableFile;

import java.nio.file.Path;

/** The pages of a document that came from a file. */
record Pages(Tools tools) {
    /**
     * The pages of {@code document} in the look of {@code styles}.
     *
     * @throws UnreadableFile when a character of {@code in} cannot be drawn
     */
    Layout of(OfficialDocument document, StyleSheet styles, Path in) throws UnreadableFile {
        return of(document, styles, Marks.NONE, in);
    }

    /**
     * The pages of {@code document} as a draft or as a copy.
     *
     * @throws UnreadableFile when a character of {@code in} cannot be drawn
     */
    Layout of(OfficialDocument document, StyleSheet styles, Marks marks, Path in)
            throws UnreadableFile {
        try {
            return tools.exports().lay(document, styles, marks);
        } catch (MissingGlyph undrawable) {
            throw new UnreadableFile(
                    "Tệp “%s”: %s".formatted(FileNames.shown(in), undrawable.getMessage()),
                    undrawable);
        }
    }
}
