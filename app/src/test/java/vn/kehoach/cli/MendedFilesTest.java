package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.Main;
import vn.kehoach.check.Checker;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.font.FontFamily;
import vn.kehoach.office.MendedFiles;
import vn.kehoach.office.OutputFile;
import vn.kehoach.office.UnwritableFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A mended paper is read back and checked before its file takes its name. */
class MendedFilesTest {
    private static final Tools TOOLS = Main.tools(FontFamily.bundled());

    private final MendedFiles files = new MendedFiles(TOOLS.documents(), TOOLS.outputs());
    private final OfficialDocument sample = TOOLS.sample().document();

    @TempDir Path folder;

    private OutputFile word(OfficialDocument document) throws Exception {
        Path file = folder.resolve("moi.docx");
        var pages = new Pages(TOOLS).of(document, TOOLS.templates().of(document), file);
        return new OutputFile(file, TOOLS.exports().docx(pages));
    }

    @Test
    void aFileThatSaysWhatWasMendedIsWritten() throws Exception {
        assertEquals(List.of(), files.write(word(sample), sample, Checker.standard()));
        assertEquals(
                sample.header(),
                TOOLS.documents().read(folder.resolve("moi.docx")).document().header());
    }

    @Test
    void aFileWithAnotherFaultThanTheMendedPaperIsNotWritten() throws Exception {
        OfficialDocument spoiled = sample.withHeader(sample.header().withSubject(RichText.EMPTY));
        OutputFile file = word(spoiled);
        assertThrows(UnwritableFile.class, () -> files.write(file, sample, Checker.standard()));
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(List.of(), there.toList());
        }
    }
}
