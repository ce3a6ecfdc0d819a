package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.measure.DocumentGenerator;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that was written as a Word file is read from it as the same document. */
class EqualDocumentsTest {
    @Property(tries = 40)
    void anyDocumentIsReadBackFromItsWordFile(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws IOException, UnreadableFile {
        assertReadBack(new DocumentGenerator(seed).next());
    }

    @Example
    void theSampleIsReadBackFromItsWordFile() throws IOException, UnreadableFile {
        assertReadBack(new SamplePlan(new DocumentJson()).document());
    }

    private static void assertReadBack(OfficialDocument document)
            throws IOException, UnreadableFile {
        Path file = Files.createTempFile("doc", ".docx");
        try {
            Files.write(file, Papers.docx(Papers.laid(document)));
            OfficialDocument read = new Importer().read(new WordReader().read(file)).document();
            assertEquals(json(OnPaper.of(document)), json(OnPaper.of(read)));
        } finally {
            Files.delete(file);
        }
    }

    /** Two documents are compared by their JSON, whose difference a reader sees. */
    private static String json(OfficialDocument document) {
        return new String(new DocumentJson().write(document), StandardCharsets.UTF_8);
    }
}
