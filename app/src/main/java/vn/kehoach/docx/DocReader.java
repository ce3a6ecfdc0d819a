package vn.kehoach.docx;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a .doc of Word 97 to 2003, as far as the library gives it. */
final class DocReader {
    private DocReader() {}

    static Source read(Path file) throws UnreadableFile {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> streams = container.getRoot().getEntryNames();
            if (streams.contains("EncryptedPackage")) {
                throw Unreadable.PASSWORD.of(file);
            }
            if (!streams.contains("WordDocument")) {
                throw Unreadable.NOT_WORD.of(file);
            }
            try (var document = new HWPFDocument(container)) {
                var text = new DocText(document);
                List<SourceSection> sections = text.sections();
                List<SourceNote> running = text.running();
                List<SourceParagraph> footnotes = text.footnotes();
                return new Source(
                        String.valueOf(file.getFileName()),
                        sections,
                        Stream.concat(running.stream(), text.recoded().stream()).toList(),
                        footnotes,
                        false);
            }
        } catch (EncryptedDocumentException locked) {
            throw Unreadable.PASSWORD.of(file, locked);
        } catch (OldFileFormatException old) {
            throw Unreadable.OLD_WORD.of(file, old);
        } catch (IOException | RuntimeException damaged) {
            // On a damaged file the library may throw any of these, from anywhere.
            throw Unreadable.DAMAGED.of(file, damaged);
        }
    }
}
