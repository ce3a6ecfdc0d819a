package vn.kehoach.docx;

import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

/** Reads a .docx, whose text is streamed: an honest file is quick, a bomb is small. */
final class DocxReader {
    private DocxReader() {}

    /** Takes from a package what its reader wants. */
    interface Reading<T> {
        T of(WordPackage word) throws IOException, XMLStreamException, XmlStream.TooMuch;
    }

    static Source read(Path file) throws IOException, UnreadableFile {
        return read(
                file,
                word -> {
                    var styles =
                            new WordStyles(word.part("styles"), ThemeFaces.of(word.part("theme")));
                    var body =
                            new BodyReader(
                                    styles,
                                    Numbering.of(word.part("numbering")),
                                    new SectionReader(word, styles));
                    try (var text = word.document()) {
                        return new Source(String.valueOf(file.getFileName()), body.read(text));
                    }
                });
    }

    /** What {@code reading} takes from {@code file}, which is refused where it is broken. */
    static <T> T read(Path file, Reading<T> reading) throws IOException, UnreadableFile {
        try (var word = WordPackage.open(file)) {
            return reading.of(word);
        } catch (XmlStream.TooMuch | WordPackage.Inflated tooMuch) {
            throw Unreadable.INFLATED.of(file, tooMuch);
        } catch (XMLStreamException broken) {
            boolean inflated = broken.getNestedException() instanceof WordPackage.Inflated;
            throw (inflated ? Unreadable.INFLATED : Unreadable.DAMAGED).of(file, broken);
        } catch (ZipException | EOFException broken) {
            throw Unreadable.DAMAGED.of(file, broken);
        }
    }
}
