package vn.kehoach.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskForm;
import vn.kehoach.office.tasks.TaskForms;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.service.Copied;

import java.util.List;
import java.util.UUID;

class TaskSheetViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final HeldClipboard clipboard = new HeldClipboard();
    private final Directory directory =
            new Directory(
                    List.of(
                            Unit.named(UUID.randomUUID(), "Sở Tài chính"),
                            Unit.named(UUID.randomUUID(), "Thư viện Ví Dụ")),
                    List.of());
    private final TaskSheetViewModel model =
            new TaskSheetViewModel(
                    sample.model(), clipboard, new UnitNames(() -> directory), sample.told());

    TaskSheetViewModelTest() {
        model.watch(true);
    }

    @Test
    void aChangedCellStandsInTheTextAndIsTakenBackInOneStep() {
        TaskSheet.Item first = items().getFirst();
        model.set(first, TaskColumn.LEAD, "Thư viện Ví Dụ");
        assertEquals("Thư viện Ví Dụ", items().getFirst().value(TaskColumn.LEAD));
        assertTrue(
                sample.layout().pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .anyMatch(line -> line.text().contains("Thư viện Ví Dụ")));
        sample.model().undo();
        assertEquals(first, items().getFirst());
    }

    @Test
    void aTaskIsAddedBehindTheChosenOneMovedAndDeleted() {
        int before = items().size();
        choose(0);
        model.add();
        assertEquals("[Nội dung nhiệm vụ]", items().get(1).value(TaskColumn.TITLE));
        assertEquals(items().get(1), model.currentProperty().get().orElseThrow());
        choose(1);
        model.move(true);
        assertEquals("[Nội dung nhiệm vụ]", items().getFirst().value(TaskColumn.TITLE));
        choose(0);
        model.delete();
        assertEquals(before, items().size());
        assertEquals("Đã xóa 1 nhiệm vụ", sample.told().titles().getLast());
    }

    @Test
    void cellsCopiedInExcelBecomeTasks() {
        int before = items().size();
        clipboard.hold(
                "STT\tNội dung\tChủ trì\tThời gian\n1\tMở lớp\tVăn phòng\tQuý I\n2\tTổng kết\tVăn"
                        + " phòng\ttrước 30/11\n");
        model.paste();
        assertEquals(before + 2, items().size());
        assertEquals("Tổng kết", items().getLast().value(TaskColumn.TITLE));
        assertEquals("Đã dán 2 nhiệm vụ", sample.told().titles().getLast());
    }

    @Test
    void whatIsCopiedIsPastedAsItWas() {
        sample.model()
                .act(open -> open.withDocument(TaskForms.in(TaskForm.APPENDIX, open.document())));
        choose(2);
        model.copy();
        TaskSheet.Item copied = items().get(2);
        model.paste();
        assertEquals(copied.values(), items().get(3).values());
    }

    @Test
    void aClickOnThePageLeadsToTheTaskThere() {
        TaskSheet.Item third = items().get(2);
        sample.model().select(third.place(), 1, Selection.Origin.PAGE);
        assertEquals(third, model.currentProperty().get().orElseThrow());
    }

    @Test
    void aTimeIsToldInDaysOfTheDocumentsYear() {
        assertEquals(
                List.of(
                        "01/04–30/06/2026",
                        "đến 30/11/2026",
                        "01/02–30/04/2026",
                        "01/01–31/12/2026",
                        ""),
                List.of(
                        model.meaning("Quý II"),
                        model.meaning("trước 30/11"),
                        model.meaning("Từ tháng 02 đến hết tháng 4"),
                        model.meaning("thường xuyên"),
                        model.meaning("theo yêu cầu")));
    }

    @Test
    void theLastNameTypedIsCompletedFromTheDirectory() {
        assertEquals(List.of("Văn phòng; Sở Tài chính"), model.units().of("Văn phòng; so tai"));
        assertEquals(List.of("Thư viện Ví Dụ"), model.units().of("vi du"));
        assertEquals(List.of(), model.units().of("x"));
    }

    private List<TaskSheet.Item> items() {
        return model.sheetProperty().get().items();
    }

    private void choose(int index) {
        model.chosen().setAll(List.of(items().get(index)));
    }

    private static final class HeldClipboard implements TaskClipboard {
        private Copied held = new Copied("", "");

        void hold(String plain) {
            held = new Copied("", plain);
        }

        @Override
        public Copied get() {
            return held;
        }

        @Override
        public void put(String html, String plain) {
            held = new Copied(html, plain);
        }
    }
}
