package vn.kehoach.docx;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.UnreadableFile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return read(file, word -> source(word, String.valueOf(file.getFileName())));
    }

    private static Source source(WordPackage word, String name)
            throws IOException, XMLStreamException, XmlStream.TooMuch {
        var styles = new WordStyles(word.part("styles"), ThemeFaces.of(word.part("theme")));
        var footnotes = new Footnotes(word.part("footnotes"), word.part("endnotes"));
        var paragraphs =
                new ParagraphReader(styles, Numbering.of(word.part("numbering")), footnotes);
        var pages = new SectionReader(word, styles);
        try (var text = word.document()) {
            List<SourceSection> sections = new BodyReader(styles, paragraphs, pages).read(text);
            sections = headed(pages.running().head(paragraphs), sections);
            List<SourceParagraph> below = footnotes.read(paragraphs);
            var notes = new ArrayList<SourceNote>(pages.running().notes());
            notes.addAll(paragraphs.notes());
            return new Source(name, sections, notes, below, false);
        }
    }

    private static List<SourceSection> headed(
            List<SourceParagraph> head, List<SourceSection> sections) {
        if (head.isEmpty()) {
            return sections;
        }
        var headed = new ArrayList<>(sections);
        SourceSection first = sections.getFirst();
        var blocks = new ArrayList<SourceBlock>(head);
        blocks.addAll(first.blocks());
        headed.set(0, new SourceSection(first.landscape(), blocks, first.look()));
        return headed;
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
