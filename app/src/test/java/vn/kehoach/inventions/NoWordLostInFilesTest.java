package vn.kehoach.inventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.WordReader;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.importing.Importer;
import vn.kehoach.importing.SourceWords;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.office.Exports;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfReader;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every word that a reader finds in a file stands in the document or in a doubt that says why it
 * was left out; {@code -Dinventions=120} tries all invented papers.
 */
class NoWordLostInFilesTest {
    private static final Path CASES = Path.of("..", "..", "shared", "cases");
    private static final int INVENTIONS = Integer.getInteger("inventions", 15);

    @TempDir private Path folder;

    @Test
    void ofInventedPapersAsTextWordAndPdf() throws IOException, UnreadableFile {
        FontFamily fonts = FontFamily.bundled();
        var exports =
                new Exports(
                        new PaperComposer(fonts),
                        new LayoutEngine(fonts),
                        new DocxWriter(),
                        new PdfWriter(fonts));
        for (int seed = 1; seed <= INVENTIONS; seed++) {
            Invention paper = new Inventor(seed).invent();
            Source text = new TextReader().read(paper.name(), paper.text());
            assertNothingLost(text);
            OfficialDocument document = new Importer().read(text).document();
            Layout pages = exports.lay(document, DecreeStyles.sheet());
            Path word = Files.write(folder.resolve("a.docx"), exports.docx(pages));
            assertNothingLost(new WordReader().read(word));
            Path pdf = Files.write(folder.resolve("a.pdf"), exports.pdf(pages));
            assertNothingLost(new PdfReader().read(pdf));
        }
    }

    @Test
    void ofRealDocumentsAsTextAndWord() throws IOException, UnreadableFile {
        assumeTrue(
                Files.isDirectory(CASES),
                "skipped: the folder ../shared/cases is not beside the repository");
        for (Path text : files("text")) {
            assertNothingLost(new TextReader().read(text));
        }
        for (Path word : files("docx")) {
            assertNothingLost(new WordReader().read(word));
        }
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(kind))) {
            return files.sorted().toList();
        }
    }

    private static void assertNothingLost(Source source) {
        assertEquals(
                List.of(), SourceWords.lost(source, new Importer().read(source)), source.name());
    }
}
