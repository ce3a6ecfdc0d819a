package vn.kehoach.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskPage;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class TaskExchangeViewModelTest {
    @TempDir private Path folder;

    private final SampleDraft sample = new SampleDraft();
    private final Answers clerk = new Answers();
    private final AtomicInteger shown = new AtomicInteger();
    private final TaskExchangeViewModel model =
            new TaskExchangeViewModel(
                    sample.model(),
                    new FileSaving(new DirectBackground(), clerk, sample.told(), file -> {}),
                    clerk,
                    new DirectBackground(),
                    sample.told());

    @Test
    void anExportedFileTakenInAgainChangesNothing() {
        Path file = folder.resolve("nhiem-vu.xlsx");
        clerk.writesTo(file);
        model.export();
        clerk.opens(file);
        model.choose(shown::incrementAndGet);
        assertEquals(0, shown.get());
        assertEquals("Không có gì thay đổi", sample.told().titles().getLast());
    }

    @Test
    void whatWasChangedInExcelIsToldFirstAndDoneInOneStep() throws IOException {
        OfficialDocument before = sample.open().document();
        clerk.opens(changedInExcel());
        model.choose(shown::incrementAndGet);
        assertEquals(1, shown.get());
        assertEquals(before, sample.open().document());
        assertEquals(
                List.of(true, true, false),
                model.proposals().allProperty().get().stream()
                        .map(one -> one.wanted().get())
                        .toList());

        model.apply();
        List<TaskSheet.Item> now = items();
        assertEquals("Thư viện", now.getFirst().value(TaskColumn.LEAD));
        assertEquals("Việc mới", now.getLast().value(TaskColumn.TITLE));
        sample.model().undo();
        assertEquals(before, sample.open().document());
    }

    @Test
    void aTextThatChangedMeanwhileIsNotOverwritten() throws IOException {
        clerk.opens(changedInExcel());
        model.choose(shown::incrementAndGet);
        TaskSheet.Item first = items().getFirst();
        sample.model()
                .act(
                        open ->
                                open.withDocument(
                                        vn.kehoach.office.tasks.TaskEdits.set(
                                                open.document(),
                                                first,
                                                TaskColumn.LEAD,
                                                "Phòng khác")));
        model.apply();
        assertEquals("Phòng khác", items().getFirst().value(TaskColumn.LEAD));
        assertFalse(items().getLast().value(TaskColumn.TITLE).equals("Việc mới"));
    }

    /** Another lead for the first task, the second gone, a new one at the end. */
    private Path changedInExcel() throws IOException {
        SheetPage page = TaskPage.of(TaskSheet.of(sample.open().document()));
        int lead =
                page.columns().stream()
                        .map(column -> column.heading())
                        .toList()
                        .indexOf(TaskColumn.LEAD.heading());
        int first = page.rows().indexOf(row(page, items().getFirst()));
        var rows = new ArrayList<>(page.rows());
        var changed = new ArrayList<>(rows.get(first));
        changed.set(lead, Value.of("Thư viện"));
        rows.set(first, changed);
        rows.remove(first + 1);
        rows.add(List.of(Value.of(99), Value.of("Việc mới")));
        Path file = folder.resolve("da-sua.xlsx");
        new TaskFiles().write(new SheetPage("Nhiệm vụ", page.columns(), rows), file, false);
        return file;
    }

    private static List<Value> row(SheetPage page, TaskSheet.Item item) {
        return page.rows().stream()
                .filter(row -> row.get(1).text().equals(item.value(TaskColumn.TITLE)))
                .findFirst()
                .orElseThrow();
    }

    private List<TaskSheet.Item> items() {
        return TaskSheet.of(sample.open().document()).items();
    }
}
