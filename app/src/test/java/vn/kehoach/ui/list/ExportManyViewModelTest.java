package vn.kehoach.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.ProposedName;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class ExportManyViewModelTest {
    @TempDir private Path data;
    @TempDir private Path folder;

    @Test
    void everyDocumentIsWrittenUnderANameOfItsOwnAndWhatFailsIsSaid() throws IOException {
        var program = new SampleHouse(data);
        try (Store store = program.store()) {
            DocumentId first = store.documents().create(SampleHouse.sample(), "").join();
            DocumentId second = store.documents().create(SampleHouse.sample(), "").join();
            Files.writeString(folder.resolve("47_KH-SLTDLS_2026.pdf"), "đã có");
            var model =
                    new ExportManyViewModel(
                            store.documents(),
                            program.pagination(),
                            program.house().writer(),
                            ProposedName::of,
                            new Answers().opens(folder),
                            new DirectBackground(),
                            new Failures(new Told()));
            model.export(
                    List.of(first, new DocumentId(new UUID(1, 2)), second),
                    ExportFormat.PDF,
                    () -> {});
            assertEquals(
                    List.of("47_KH-SLTDLS_2026-2.pdf", "47_KH-SLTDLS_2026-3.pdf"),
                    model.batch().results().stream()
                            .filter(ExportManyViewModel.Outcome::written)
                            .map(ExportManyViewModel.Outcome::said)
                            .toList());
            assertEquals("Đã xuất 2/3 văn bản.", model.batch().summaryProperty().get());
            assertEquals(false, model.batch().runningProperty().get());
        }
        assertEquals("đã có", Files.readString(folder.resolve("47_KH-SLTDLS_2026.pdf")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }
}
