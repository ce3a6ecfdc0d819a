package vn.kehoach.office.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.plain.TextReader;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TaskEditsTest {
    private final OfficialDocument plan =
            new SamplePlan(new DocumentJson()).document().withAppendices(List.of());

    @ParameterizedTest
    @EnumSource(TaskForm.class)
    void aFactIsWrittenWhereItStands(TaskForm form) {
        OfficialDocument before = TaskForms.in(form, plan);
        TaskSheet.Item second = items(before).get(1);
        OfficialDocument after =
                TaskEdits.set(before, second, TaskColumn.LEAD, "Phòng Chuyển đổi số");
        assertEquals("Phòng Chuyển đổi số", items(after).get(1).value(TaskColumn.LEAD));
        assertEquals(1, changed(before, after).size(), () -> changed(before, after).toString());
    }

    @ParameterizedTest
    @EnumSource(TaskForm.class)
    void whatIsAlreadyThereChangesNothing(TaskForm form) {
        OfficialDocument before = TaskForms.in(form, plan);
        for (TaskSheet.Item item : items(before)) {
            for (TaskColumn column : TaskColumn.values()) {
                assertSame(before, TaskEdits.set(before, item, column, item.value(column)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TaskForm.class)
    void aTaskIsAddedMovedAndDeletedAndNumbersFollow(TaskForm form) {
        OfficialDocument before = TaskForms.in(form, plan);
        List<String> titles = titles(before);
        TaskSheet.Item first = items(before).getFirst();
        TaskEdits.Edited added =
                TaskEdits.add(before, Optional.of(first), List.of(TaskEdits.blank()));
        assertEquals(TaskEdits.UNTITLED, titles(added.document()).get(1));
        assertEquals(titles.size() + 1, titles(added.document()).size());
        assertEquals(added.place(), items(added.document()).get(1).place());

        TaskEdits.Edited moved =
                TaskEdits.move(added.document(), items(added.document()).get(1), true)
                        .orElseThrow();
        assertEquals(TaskEdits.UNTITLED, titles(moved.document()).getFirst());
        assertEquals(moved.place(), items(moved.document()).getFirst().place());
        TaskEdits.Edited back =
                TaskEdits.move(moved.document(), items(moved.document()).getFirst(), false)
                        .orElseThrow();
        assertEquals(added, back);

        OfficialDocument deleted =
                TaskEdits.delete(back.document(), List.of(items(back.document()).get(1)));
        assertEquals(before, deleted);
    }

    @Test
    void aFactThatIsNotSaidYetGetsALineOrAColumn() {
        for (TaskForm form : TaskForm.values()) {
            OfficialDocument before = TaskForms.in(form, plan);
            OfficialDocument after =
                    TaskEdits.set(
                            before, items(before).get(1), TaskColumn.NOTE, "Xin ý kiến trước");
            assertEquals("Xin ý kiến trước", items(after).get(1).value(TaskColumn.NOTE));
            assertEquals(titles(before), titles(after));
        }
    }

    @Test
    void aLineThatSaysNothingMoreGoes() {
        TaskSheet.Item first = items(plan).getFirst();
        OfficialDocument after = TaskEdits.set(plan, first, TaskColumn.SUPPORT, "");
        assertEquals("", items(after).getFirst().value(TaskColumn.SUPPORT));
        assertEquals(plan.body().size() - 1, after.body().size());
    }

    @Test
    void theLastFactOfATaskLeavesAGapToBeFilled() {
        OfficialDocument document = plan;
        int tasks = items(plan).size();
        for (TaskColumn column : TaskColumn.values()) {
            if (column != TaskColumn.TITLE) {
                document = TaskEdits.set(document, items(document).getFirst(), column, "");
            }
        }
        assertEquals(tasks, items(document).size());
        assertTrue(items(document).getFirst().values().containsValue(FactEdit.GAP));
    }

    @Test
    void factsOfOneSentenceKeepTheWordsBetweenThem() throws UnreadableFile {
        OfficialDocument read =
                read(
                        """
                        KẾ HOẠCH
                        Thử nghiệm
                        I. NHIỆM VỤ
                        1. Mở lớp tập huấn
                        - Đơn vị thực hiện: Văn phòng chủ trì, phối hợp với Phòng Hành chính.
                        - Thời gian: Quý II.
                        """);
        OfficialDocument lead =
                TaskEdits.set(read, items(read).getFirst(), TaskColumn.LEAD, "Thư viện Số");
        OfficialDocument both =
                TaskEdits.set(lead, items(lead).getFirst(), TaskColumn.SUPPORT, "Phòng Đọc");
        assertTrue(
                texts(both)
                        .contains("Đơn vị thực hiện: Thư viện Số chủ trì, phối hợp với Phòng Đọc."),
                () -> texts(both).toString());
        assertEquals("Quý II", items(both).getFirst().value(TaskColumn.TIMING));
    }

    @Test
    void aDocumentWithoutTasksGetsATableInAnAppendix() {
        OfficialDocument none = plan.withBody(List.of(Paragraph.text("Nơi này chưa có gì.")));
        var task =
                new Task(
                        vn.kehoach.document.Place.NONE,
                        "Mở lớp",
                        "",
                        "Văn phòng",
                        "",
                        "Quý I",
                        "",
                        "",
                        "");
        OfficialDocument begun =
                TaskEdits.add(none, Optional.empty(), List.of(new TaskEntry.Item(task))).document();
        assertEquals(Optional.of(TaskForm.APPENDIX), TaskForms.of(begun));
        assertEquals(List.of("Mở lớp"), titles(begun));
        assertEquals("Văn phòng", items(begun).getFirst().value(TaskColumn.LEAD));
    }

    @Test
    void groupsComeOverATaskAreRenamedAndGo() {
        OfficialDocument table = TaskForms.in(TaskForm.TABLE, plan);
        TaskSheet.Item second = items(table).get(1);
        OfficialDocument grouped =
                TaskEdits.group(table, second, "Tuyên truyền").orElseThrow().document();
        TaskSheet.Group group = groups(grouped).getLast();
        assertEquals("Tuyên truyền", group.title());
        OfficialDocument renamed = TaskEdits.rename(grouped, group, "Truyền thông");
        assertEquals("Truyền thông", groups(renamed).getLast().title());
        assertEquals(table, TaskEdits.delete(renamed, List.of(groups(renamed).getLast())));
    }

    @Test
    void aHeadingOverTasksIsRenamedInTheTextAndKeepsItsNumber() throws UnreadableFile {
        OfficialDocument read =
                read(
                        """
                        KẾ HOẠCH
                        Thử nghiệm
                        I. NHIỆM VỤ
                        1. Mở lớp tập huấn
                        - Đơn vị chủ trì: Văn phòng.
                        """);
        TaskSheet.Group group = groups(read).getFirst();
        assertEquals("I. NHIỆM VỤ", group.title());
        for (String typed :
                List.of(
                        "I. VIỆC PHẢI LÀM",
                        "VIỆC PHẢI LÀM",
                        "II. VIỆC\nPHẢI LÀM",
                        "I.VIỆC PHẢI LÀM")) {
            OfficialDocument renamed = TaskEdits.rename(read, group, typed);
            assertEquals("I. VIỆC PHẢI LÀM", groups(renamed).getFirst().title(), typed);
            assertEquals(List.of(group.place()), List.copyOf(Passages.changed(read, renamed)));
        }
        assertSame(read, TaskEdits.rename(read, group, " "));
        assertSame(read, TaskEdits.rename(read, group, group.title()));
    }

    @Test
    void aTitleThatRunsIntoItsTextGrowsWithoutTheText() {
        Paragraph runIn =
                Paragraph.of(Role.RUN_IN, 2, "1.", RichText.plain("Tập huấn: cho mọi người."))
                        .withTitleLength("Tập huấn:".length());
        Paragraph longer = HeadingTitle.written(runIn, "Tập huấn: lần hai");
        assertEquals("Tập huấn: lần hai", longer.title());
        assertEquals("Tập huấn: lần hai cho mọi người.", longer.text().text());
    }

    @Test
    void aCellOverSeveralRowsGoesOnAndIsNotTornApart() {
        OfficialDocument shared = plan.withBody(List.of(shared()));
        assertEquals(
                List.of("Văn phòng", "Văn phòng", "Thư viện"),
                items(shared).stream().map(item -> item.value(TaskColumn.LEAD)).toList());
        OfficialDocument added =
                TaskEdits.add(
                                shared,
                                Optional.of(items(shared).getFirst()),
                                List.of(TaskEdits.blank()))
                        .document();
        assertEquals(
                List.of("Văn phòng", "Văn phòng", "Văn phòng", "Thư viện"),
                items(added).stream().map(item -> item.value(TaskColumn.LEAD)).toList());
        assertEquals(Optional.empty(), TaskEdits.move(shared, items(shared).get(2), true));
        OfficialDocument less = TaskEdits.delete(shared, List.of(items(shared).getFirst()));
        assertEquals(
                List.of("Văn phòng", "Thư viện"),
                items(less).stream().map(item -> item.value(TaskColumn.LEAD)).toList());
    }

    @Test
    void aNewColumnComesBehindTheOneBeforeItAndLeavesNarrowOnesTheirRoom() {
        Table old = shared();
        var table =
                new Table(
                        old.columns(),
                        List.of(1.0, 6.0, 5.0),
                        old.headerRows(),
                        old.ruled(),
                        old.meaning(),
                        old.rows());
        Table wide = NewColumn.in(table, TaskColumn.CONTENT);
        assertEquals(
                List.of(TaskField.ORDINAL, TaskField.TITLE, TaskField.CONTENT, TaskField.LEAD),
                wide.meaning());
        assertEquals(
                List.of(cell(0, 1, "2"), cell(1, 1, "Tưới cây"), cell(2, 1, "")),
                wide.rows().get(2).cells());
        assertEquals(cell(3, 2, "Văn phòng"), wide.rows().get(1).cells().getLast());
        assertEquals(1.0, wide.widths().getFirst());
        assertEquals(12.0, wide.widths().stream().mapToDouble(w -> w).sum(), 1e-9);
    }

    @Test
    void aNewRowStandsAsTheOneAboveIt() {
        Table old = shared();
        Row top = old.rows().getLast();
        var high =
                new Row(
                        top.cells().stream()
                                .map(cell -> Cell.of(cell.column(), cell.content()))
                                .toList(),
                        false);
        var rows = new ArrayList<>(old.rows());
        rows.set(3, high);
        OfficialDocument before = plan.withBody(List.of(old.withRows(rows)));
        OfficialDocument after =
                TaskEdits.add(
                                before,
                                Optional.of(items(before).getLast()),
                                List.of(TaskEdits.blank()))
                        .document();
        Table table = (Table) after.body().getFirst();
        assertEquals(
                List.of(VerticalAlignment.TOP, VerticalAlignment.TOP, VerticalAlignment.TOP),
                table.rows().getLast().cells().stream().map(Cell::vertical).toList());
    }

    @Test
    void aTaskOfTheTextThatAnAppendixListsAgainIsChangedInBoth() {
        OfficialDocument both =
                plan.withAppendices(TaskForms.in(TaskForm.APPENDIX, plan).appendices());
        OfficialDocument after =
                TaskEdits.set(both, items(both).getFirst(), TaskColumn.TITLE, "Tên mới");
        assertEquals(items(both).size(), items(after).size());
        assertEquals(2, texts(after).stream().filter("Tên mới"::equals).count());
    }

    private static Table shared() {
        return new Table(
                3,
                List.of(),
                1,
                true,
                List.of(TaskField.ORDINAL, TaskField.TITLE, TaskField.LEAD),
                List.of(
                        new Row(
                                List.of(
                                        cell(0, 1, "STT"),
                                        cell(1, 1, "Nội dung"),
                                        cell(2, 1, "Chủ trì")),
                                false),
                        new Row(
                                List.of(
                                        cell(0, 1, "1"),
                                        cell(1, 1, "Trồng cây"),
                                        cell(2, 2, "Văn phòng")),
                                false),
                        new Row(List.of(cell(0, 1, "2"), cell(1, 1, "Tưới cây")), false),
                        new Row(
                                List.of(
                                        cell(0, 1, "3"),
                                        cell(1, 1, "Đọc sách"),
                                        cell(2, 1, "Thư viện")),
                                false)));
    }

    private static Cell cell(int column, int rows, String text) {
        return new Cell(column, 1, rows, VerticalAlignment.MIDDLE, List.of(Paragraph.text(text)));
    }

    private static List<TaskSheet.Item> items(OfficialDocument document) {
        return TaskSheet.of(document).items();
    }

    private static List<TaskSheet.Group> groups(OfficialDocument document) {
        return TaskSheet.of(document).lines().stream()
                .filter(TaskSheet.Group.class::isInstance)
                .map(TaskSheet.Group.class::cast)
                .toList();
    }

    private static List<String> titles(OfficialDocument document) {
        return items(document).stream().map(item -> item.value(TaskColumn.TITLE)).toList();
    }

    private static List<String> texts(OfficialDocument document) {
        return Passages.of(document).stream().map(passage -> passage.text()).toList();
    }

    private static List<String> changed(OfficialDocument before, OfficialDocument after) {
        return Passages.changed(before, after).stream().map(Object::toString).toList();
    }

    private static OfficialDocument read(String text) throws UnreadableFile {
        return new Importer().read(new TextReader().read("thu.txt", text)).document();
    }
}
