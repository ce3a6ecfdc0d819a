package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.DocumentWords;
import vn.kehoach.importing.Importer;
import vn.kehoach.inventions.Invention;
import vn.kehoach.inventions.Inventor;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.measure.DocumentGenerator;
import vn.kehoach.measure.NoteGenerator;
import vn.kehoach.pdf.PdfReader;
import vn.kehoach.plain.TextReader;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written as Word file or PDF and read again is the same document; {@code -Dinventions=120}
 * tries all invented papers.
 */
class RoundTripTest {
    private static final int INVENTIONS = Integer.getInteger("inventions", 20);
    private static final int GENERATED = Integer.getInteger("inventions", 20) / 4;

    @TempDir private Path folder;

    @Test
    void anInventedPaperIsReadBackFromWordAndPdf() throws IOException, UnreadableFile {
        for (int seed = 1; seed <= INVENTIONS; seed++) {
            Invention invention = new Inventor(seed).invent();
            OfficialDocument paper =
                    new Importer()
                            .read(new TextReader().read(invention.name(), invention.text()))
                            .document();
            assertReadBack(invention.name(), paper);
        }
    }

    @Test
    void notesAreReadBackFromWordAsNotesAgain() throws IOException, UnreadableFile {
        for (int seed = 1; seed <= INVENTIONS; seed++) {
            Invention invention = new Inventor(seed).invent();
            OfficialDocument plain =
                    new Importer()
                            .read(new TextReader().read(invention.name(), invention.text()))
                            .document();
            OfficialDocument paper = new NoteGenerator(seed).noted(plain);
            Path word = folder.resolve("a.docx");
            Files.write(word, Papers.docx(Papers.laid(paper)));
            OfficialDocument read = new Importer().read(new WordReader().read(word)).document();
            assertEquals(json(OnPaper.of(paper)), json(OnPaper.of(read)), invention.name());
        }
    }

    @Test
    void theSampleIsReadBackFromWordAndPdf() throws IOException, UnreadableFile {
        assertReadBack("mẫu", new SamplePlan(new DocumentJson()).document());
    }

    @Test
    void noWordOfAGeneratedDocumentIsLostInAPdf() throws IOException, UnreadableFile {
        for (int seed = 1; seed <= GENERATED; seed++) {
            OfficialDocument written = new DocumentGenerator(seed).next();
            OfficialDocument read = read(pdf(Papers.laid(written)));
            var lost = new ArrayList<>(new DocumentWords(written).sorted());
            new DocumentWords(read).sorted().forEach(lost::remove);
            assertEquals(List.of(), lost, "seed " + seed);
        }
    }

    private void assertReadBack(String name, OfficialDocument paper)
            throws IOException, UnreadableFile {
        Layout pages = Papers.laid(paper);
        Path word = Files.write(folder.resolve("a.docx"), Papers.docx(pages));
        OfficialDocument fromWord = new Importer().read(new WordReader().read(word)).document();
        assertEquals(json(OnPaper.of(paper)), json(OnPaper.of(fromWord)), name + ", Word");
        OfficialDocument fromPdf = read(pdf(pages));
        assertEquals(json(OnPdf.of(paper)), json(OnPdf.of(fromPdf)), name + ", PDF");
    }

    private Path pdf(Layout pages) throws IOException {
        return Files.write(folder.resolve("a.pdf"), Papers.pdf(pages));
    }

    private static OfficialDocument read(Path pdf) throws UnreadableFile {
        return new Importer().read(new PdfReader().read(pdf)).document();
    }

    /** Two documents are compared by their JSON, whose difference a reader sees. */
    private static String json(OfficialDocument document) {
        return new String(new DocumentJson().write(document), StandardCharsets.UTF_8);
    }
}
