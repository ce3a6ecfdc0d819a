package vn.kehoach.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OpenViewModelTest {
    @TempDir private Path folder;

    private final SampleDraft sample = new SampleDraft();
    private final Answers clerk = new Answers();

    @BeforeEach
    void close() {
        sample.model().close();
    }

    @Test
    void aTextFileIsOpenedAndRememberedForTheNextStart() throws IOException {
        Path file = plan("nam-2027.txt");
        model().open(file);
        assertEquals("nam-2027.txt", sample.open().name());
        assertEquals(List.of(file.toAbsolutePath()), List.copyOf(model().recent()));
    }

    @Test
    void anUnreadableFileIsNamedAndLeavesTheOpenDocument() throws IOException {
        OpenViewModel model = model();
        model.openSample();
        Path broken = Files.writeString(folder.resolve("hỏng.docx"), "");
        model.open(broken);
        assertEquals(List.of("Chưa mở được “hỏng.docx”"), sample.told().titles());
        assertTrue(sample.told().last().text().contains("hỏng.docx"));
        assertEquals("Kế hoạch mẫu", sample.open().name());
    }

    private OpenViewModel model() {
        return new OpenViewModel(
                sample.model(),
                sample.house().house().reader(),
                sample.house().house().sample(),
                read ->
                        sample.model()
                                .show(read, sample.house().pagination().pagesOf(read.document())),
                new DirectBackground(),
                clerk,
                new Failures(sample.told()),
                new RecentFilesInFolder(folder));
    }

    private Path plan(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\n1. Trồng cây quanh trụ sở.\n");
    }
}
