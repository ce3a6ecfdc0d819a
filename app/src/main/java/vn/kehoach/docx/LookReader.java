package vn.kehoach.docx;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;

/** Reads how a .docx looks: its pages, its styles, and what its paragraphs make of them. */
public final class LookReader {
    /**
     * The look of {@code file}.
     *
     * @throws UnreadableFile if it is no .docx, damaged, or larger than any document
     * @throws IOException if it is not there or cannot be opened
     */
    public WordLook read(Path file) throws IOException, UnreadableFile {
        if (FileKind.of(file) != FileKind.ZIP) {
            throw Unreadable.NOT_DOCX.of(file);
        }
        return DocxReader.read(
                file,
                word -> {
                    var shown = new ShownLook(new LookStyles(word.part("styles")));
                    try (var text = word.document()) {
                        return shown.read(text);
                    }
                });
    }
}
