package vn.kehoach.docx;

import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads Word files, .docx and .doc, by what they are and not by what their name says.
 *
 * <p>A paragraph in one of our own styles has that style's id as its style, any other the name that
 * Word shows. A non-breaking hyphen is read as a hyphen.
 */
public final class WordReader {
    /**
     * The content of {@code file}.
     *
     * @throws UnreadableFile if it is no Word file, damaged, protected by a password, or larger
     *     than any document
     * @throws IOException if it is not there or cannot be opened
     */
    public Source read(Path file) throws IOException, UnreadableFile {
        return switch (FileKind.of(file)) {
            case ZIP -> DocxReader.read(file);
            case OLE2 -> DocReader.read(file);
        };
    }
}
