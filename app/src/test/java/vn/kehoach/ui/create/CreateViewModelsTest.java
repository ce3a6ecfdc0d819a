package vn.kehoach.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.office.folder.FileResult;
import vn.kehoach.ui.FaultyPlan;
import vn.kehoach.ui.House;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CreateViewModelsTest {
    @TempDir private Path folder;

    private final House house = new SampleHouse(Path.of("target", "no-data")).house();
    private final Told told = new Told();
    private final List<String> taken = new ArrayList<>();

    @Test
    void whatWasCopiedBecomesANewDocumentWithItsOriginal() throws IOException {
        String plan = Files.readString(FaultyPlan.in(folder));
        List<OpenDocument> adopted = paste(new Copied("", plan));
        assertEquals(
                List.of("Tổ chức Tuần lễ nước sạch và vệ sinh môi trường năm 2024", true, true),
                List.of(
                        adopted.getFirst().document().header().subject().text(),
                        adopted.getFirst().original().isPresent(),
                        adopted.getFirst().edited()));
    }

    @Test
    void anEmptyClipboardIsSaidToBeEmpty() {
        assertEquals(List.of(), paste(new Copied("", "")));
        assertEquals(List.of("Chưa dán được thành văn bản mới"), told.titles());
    }

    @Test
    void aClerkWhoSeesTheEndOfAFolderIsNotToldOfItAgain() throws IOException {
        FaultyPlan.in(folder);
        FolderViewModel model = folder();
        model.choose(() -> model.batch().watch(true));
        assertEquals(List.of(), told.titles());
    }

    @Test
    void everyFileOfAFolderIsTakenOrSaidToBeRefused() throws IOException {
        FaultyPlan.in(folder);
        Files.writeString(folder.resolve("z-hong.docx"), "không phải tệp Word");
        FolderViewModel model = folder();
        model.choose(() -> taken.add("begun"));
        assertEquals(List.of("begun", "ke-hoach-con-loi.txt"), taken);
        assertEquals(
                List.of(true, false),
                model.batch().results().stream().map(FileResult::read).toList());
        assertEquals(
                "Đã đọc 1/2 tệp; 1 tệp không đọc được; 4 chỗ cần xem lại.",
                model.batch().summaryProperty().get());
        assertEquals(List.of("Đã đọc thư mục"), told.titles());
    }

    @Test
    void aStoppedReadingEndsAfterTheFileItIsAt() throws IOException {
        FaultyPlan.in(folder);
        Files.copy(FaultyPlan.in(folder), folder.resolve("z.txt"));
        FolderViewModel model = folder();
        model.batch()
                .results()
                .subscribe(
                        () -> {
                            if (!model.batch().results().isEmpty()) {
                                model.batch().stop();
                            }
                        });
        model.choose(() -> {});
        assertEquals(List.of("ke-hoach-con-loi.txt"), taken);
        assertEquals(false, model.batch().runningProperty().get());
    }

    private List<OpenDocument> paste(Copied copied) {
        var adopted = new ArrayList<OpenDocument>();
        new PasteViewModel(
                        house.pasting(),
                        () -> copied,
                        adopted::add,
                        new DirectBackground(),
                        new Failures(told))
                .paste();
        return adopted;
    }

    private FolderViewModel folder() {
        return new FolderViewModel(
                house.folders(),
                (name, imported) -> taken.add(name),
                new Answers().opens(folder),
                new DirectBackground(),
                told,
                () -> {});
    }
}
