package vn.kehoach.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ExportViewModelTest {
    @TempDir private Path folder;

    private final SampleDraft sample = new SampleDraft();
    private final Answers clerk = new Answers();
    private final List<Path> opened = new ArrayList<>();
    private final ExportViewModel export =
            new ExportViewModel(
                    sample.model(),
                    sample.house().house().writer(),
                    new FileSaving(new DirectBackground(), clerk, sample.told(), opened::add),
                    ProposedName::of);

    @Test
    void aNewFileIsWrittenAndOffersToBeOpened() throws IOException {
        Path file = folder.resolve("moi.docx");
        clerk.writesTo(file);
        export.export(ExportFormat.WORD);
        assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
        assertEquals(List.of("Đã xuất Word"), sample.told().titles());
        sample.told().last().actions().getFirst().run().run();
        assertEquals(List.of(file), opened);
    }

    @Test
    void theProposedNameIsNumberSymbolAndYearInAscii() {
        export.export(ExportFormat.PDF);
        assertEquals(List.of("47_KH-SLTDLS_2026.pdf"), clerk.questions());
    }

    @Test
    void anExistingFileStaysWhenTheClerkSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("cu.pdf"), "cũ");
        clerk.writesTo(file).agrees(false);
        export.export(ExportFormat.PDF);
        assertEquals("Đã có tệp “cu.pdf”", clerk.questions().getLast());
        assertEquals("cũ", Files.readString(file));
        assertEquals(List.of(), sample.told().titles());
    }

    @Test
    void anExistingFileIsReplacedWhenTheClerkSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("cu.pdf"), "cũ");
        clerk.writesTo(file).agrees(true);
        export.export(ExportFormat.PDF);
        assertTrue(Files.size(file) > 1000);
        assertEquals(List.of("Đã xuất PDF"), sample.told().titles());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        clerk.writesTo(folder.resolve("khong-co").resolve("moi.docx"));
        export.export(ExportFormat.WORD);
        assertEquals(List.of("Chưa xuất được Word"), sample.told().titles());
        assertTrue(sample.told().last().text().contains("khong-co"));
    }
}
