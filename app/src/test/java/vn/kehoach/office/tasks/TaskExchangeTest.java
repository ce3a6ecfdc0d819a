package vn.kehoach.office.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Task;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.sheet.ExcelWriter;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetReader;
import vn.kehoach.sheet.TabText;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class TaskExchangeTest {
    private static final OfficialDocument PLAN =
            new SamplePlan(new DocumentJson()).document().withAppendices(List.of());

    private static final OfficialDocument NONE =
            PLAN.withBody(List.of(Paragraph.text("Chưa có nhiệm vụ.")));

    @Property(tries = 30)
    void throughExcelAndBackNothingChanges(
            @ForAll("entries") List<TaskEntry> entries, @ForAll TaskForm form)
            throws IOException, UnreadableFile {
        OfficialDocument document = TaskForms.in(form, with(entries));
        TaskSheet sheet = TaskSheet.of(document);
        Path file = Files.createTempFile("nhiem-vu", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            new ExcelWriter().write(List.of(TaskPage.of(sheet)), out);
        }
        Grid grid = new SheetReader().read(file).getFirst();
        Files.delete(file);
        assertEquals(List.of(), TaskDiff.between(sheet, TaskGrid.read(grid)));
    }

    @Property(tries = 30)
    void throughTheClipboardAndBackNothingChanges(@ForAll("entries") List<TaskEntry> entries) {
        TaskSheet sheet = TaskSheet.of(with(entries));
        List<List<String>> rows = TaskPage.rows(sheet.lines(), sheet);
        Grid text = CopiedTable.of("", TabText.write(rows));
        assertEquals(List.of(), TaskDiff.between(sheet, TaskGrid.read(text)));
        Grid web = CopiedTable.of(TaskPage.html(rows), "");
        assertEquals(List.of(), TaskDiff.between(sheet, TaskGrid.read(web)));
    }

    @Property(tries = 30)
    void appliedDifferencesGiveTheOtherTable(
            @ForAll("entries") List<TaskEntry> entries, @ForAll("entries") List<TaskEntry> others) {
        OfficialDocument one = with(entries);
        TaskGrid.Listed other =
                new TaskGrid.Listed(
                        TaskGrid.read(grid(TaskSheet.of(with(others)))).entries(),
                        Set.of(TaskColumn.values()));
        OfficialDocument changed =
                TaskDiff.applied(one, TaskDiff.between(TaskSheet.of(one), other));
        assertEquals(said(with(others)), said(changed));
    }

    /** What the tasks say, without their order, which a difference does not change. */
    private static List<String> said(OfficialDocument document) {
        return TaskSheet.of(document).items().stream()
                .map(item -> new java.util.TreeMap<>(item.values()).toString())
                .sorted()
                .toList();
    }

    @Example
    void headingsInAnyOrderAreRecognisedAndUnknownColumnsGoIntoTheNote() {
        Grid grid =
                TabText.read(
                        """
                        PHÂN CÔNG NHIỆM VỤ NĂM 2027
                        TT\tThời hạn\tNhiệm vụ\tĐơn vị thực hiện\t\tKinh phí
                        \t\t\tChủ trì\tPhối hợp\t
                        I\t\tTuyên truyền\t\t\t
                        1\tQuý I\tIn tờ rơi\tVăn phòng\tThư viện\t20 triệu
                        \t\t\t\tPhòng Đọc\t
                        """);
        TaskGrid.Listed listed = TaskGrid.read(grid);
        assertEquals(
                List.of(
                        new TaskEntry.Group("I", "Tuyên truyền"),
                        item(
                                "In tờ rơi",
                                "Văn phòng",
                                "Thư viện\nPhòng Đọc",
                                "Quý I",
                                "Kinh phí: 20 triệu")),
                listed.entries());
    }

    @Example
    void rowsWithoutHeadingsStandAsInOurOwnTable() {
        TaskGrid.Listed listed = TaskGrid.read(TabText.read("1\tIn tờ rơi\tVăn phòng\t\tQuý I\n"));
        assertEquals(List.of(item("In tờ rơi", "Văn phòng", "", "Quý I", "")), listed.entries());
    }

    @Example
    void aTaskTypedOverInExcelIsToldAsChanged() {
        OfficialDocument one = with(List.of(item("Mở lớp tập huấn", "Văn phòng", "", "Quý I", "")));
        TaskSheet sheet = TaskSheet.of(one);
        List<TaskDiff.Change> changes =
                TaskDiff.between(
                        sheet,
                        TaskGrid.read(
                                TabText.read(
                                        """
                                        STT\tNhiệm vụ\tChủ trì
                                        1\tMở hai lớp tập huấn\tVăn phòng
                                        """)));
        assertEquals(1, changes.size());
        assertTrue(
                changes.getFirst() instanceof TaskDiff.Changed(var item, var values)
                        && item.equals(sheet.items().getFirst())
                        && values.equals(java.util.Map.of(TaskColumn.TITLE, "Mở hai lớp tập huấn")),
                changes::toString);
    }

    private static Grid grid(TaskSheet sheet) {
        return CopiedTable.of("", TabText.write(TaskPage.rows(sheet.lines(), sheet)));
    }

    private static OfficialDocument with(List<TaskEntry> entries) {
        return TaskEdits.add(NONE, Optional.empty(), entries).document();
    }

    private static TaskEntry item(
            String title, String lead, String support, String timing, String note) {
        return new TaskEntry.Item(
                new Task(Place.NONE, title, "", lead, support, timing, "", "", note));
    }

    @Provide
    Arbitrary<List<TaskEntry>> entries() {
        Arbitrary<String> title =
                Arbitraries.of(
                        "Mở lớp tập huấn",
                        "=SUM(A1:A9)",
                        "+ Cộng thêm việc",
                        "@nhắc việc",
                        "Trồng cây \"đầu xuân\"",
                        "Số hóa tài liệu giai đoạn 2 & 3 <gấp>");
        Arbitrary<String> text =
                Arbitraries.of(
                        "",
                        "Văn phòng Sở",
                        "=1+1",
                        "-5",
                        "+84 900 000 000",
                        "@phòng",
                        "'=A1",
                        "- Phòng Một\n- Phòng Hai",
                        "Dòng một\nDòng \"hai\"",
                        "Tab\tgiữa",
                        "Quý II",
                        "trước 30/11");
        Arbitrary<TaskEntry> item =
                Combinators.combine(title, text, text, text, text)
                        .as(
                                (name, lead, support, timing, note) ->
                                        item(name, lead + "x", support, timing, note));
        Arbitrary<TaskEntry> group =
                Arbitraries.of("Tuyên truyền", "Kiểm tra")
                        .map(name -> new TaskEntry.Group("I.", name));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, item), net.jqwik.api.Tuple.of(1, group))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .filter(all -> all.getFirst() instanceof TaskEntry.Item);
    }
}
