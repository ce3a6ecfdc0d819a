package vn.kehoach.office.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Checker;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.Tasks;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.plain.TextReader;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TaskFormsTest {
    private final OfficialDocument plan =
            new SamplePlan(new DocumentJson()).document().withAppendices(List.of());

    /** The sample states its tasks in lines under numbered titles. */
    private static List<List<String>> facts(OfficialDocument document) {
        return Tasks.of(document).stream()
                .map(
                        task ->
                                List.of(
                                        task.title(),
                                        task.content(),
                                        task.lead(),
                                        task.support(),
                                        task.timing(),
                                        task.product(),
                                        task.note()))
                .toList();
    }

    private static long tables(OfficialDocument document) {
        return document.body().stream().filter(Table.class::isInstance).count();
    }

    private static OfficialDocument read(String body) {
        try {
            String text = "Số: 5/KH-SVH\n\nKẾ HOẠCH\nTổ chức lễ hội\n\n" + body;
            return new Importer().read(new TextReader().read("thử.txt", text)).document();
        } catch (UnreadableFile noWords) {
            throw new IllegalArgumentException(noWords);
        }
    }

    private static List<String> printed(OfficialDocument document) {
        return Passages.of(document).stream()
                .map(one -> (one.paragraph().label() + " " + one.text()).strip())
                .toList();
    }

    @Test
    void aTableInTheBodySaysTheSameTasks() {
        OfficialDocument table = TaskForms.in(TaskForm.TABLE, plan);
        assertEquals(facts(plan), facts(table));
        assertEquals(1, tables(table));
        assertTrue(
                table.body().stream()
                        .noneMatch(
                                block ->
                                        block instanceof Paragraph paragraph
                                                && !paragraph.fields().isEmpty()));
    }

    @Test
    void factsBelowATableAreNoTaskOfItAndStay() {
        var body = new ArrayList<>(plan.body());
        int fact = 0;
        while (!(body.get(fact) instanceof Paragraph line) || line.fields().isEmpty()) {
            fact++;
        }
        body.add(fact, new Table(1, List.of(), 0, true, List.of(), List.of()));
        OfficialDocument parted = plan.withBody(body);
        OfficialDocument turned = TaskForms.in(TaskForm.TABLE, parted);
        assertEquals(Optional.of(TaskForm.LINES), TaskForms.of(parted));
        assertTrue(turned.body().contains(body.get(fact + 1)));
    }

    @Test
    void aLandscapeAppendixSaysTheSameTasksAndTheBodyNamesIt() {
        OfficialDocument appended = TaskForms.in(TaskForm.APPENDIX, plan);
        Appendix appendix = appended.appendices().getFirst();
        assertEquals(facts(plan), facts(appended));
        assertEquals(Orientation.LANDSCAPE, appendix.orientation());
        assertEquals(
                "(Kèm theo Kế hoạch số 47/KH-SLTDLS ngày 07 tháng 12 năm 2026 của Sở Lưu trữ và Dữ"
                        + " liệu số)",
                appendix.reference().text());
        assertEquals(List.of(), Checker.standard().check(appended));
    }

    @Test
    void aRoundThroughAllFormsLosesNothing() {
        OfficialDocument round = plan;
        for (TaskForm form : List.of(TaskForm.TABLE, TaskForm.APPENDIX, TaskForm.LINES)) {
            round = TaskForms.in(form, round);
            assertEquals(Optional.of(form), TaskForms.of(round));
            assertEquals(facts(plan), facts(round), form::name);
        }
        assertEquals(plan.body(), round.body());
        assertEquals(plan.appendices(), round.appendices());
    }

    @Test
    void aSecondAppendixGivesBothTheirNumbersAndTakesThemAway() {
        OfficialDocument whole = new SamplePlan(new DocumentJson()).document();
        OfficialDocument two = TaskForms.in(TaskForm.APPENDIX, whole);
        assertEquals(
                List.of("Phụ lục I", "Phụ lục II"),
                two.appendices().stream().map(Appendix::label).toList());
        assertEquals(List.of(), Checker.standard().check(two));
        assertEquals(whole, TaskForms.in(TaskForm.LINES, two));
    }

    @Test
    void titlesOverTasksAndLinesBelowThemGoAlong() {
        OfficialDocument grouped =
                read(
                        """
                        I. NHIỆM VỤ
                        1. Tuyên truyền
                        a) Treo cờ
                        - Đơn vị chủ trì: Phòng A.
                        - Mời các xã tham dự.
                        b) In sách
                        - Đơn vị chủ trì: Phòng B.
                        2. Lễ hội
                        a) Múa rồng
                        - Đơn vị chủ trì: Phòng C.
                        II. KINH PHÍ
                        Nguồn ngân sách./.
                        """);
        assertEquals(
                List.of(
                        "I. NHIỆM VỤ",
                        "STT",
                        "Nội dung nhiệm vụ",
                        "Nội dung",
                        "Đơn vị chủ trì",
                        "1. Tuyên truyền",
                        "1",
                        "Treo cờ",
                        "Mời các xã tham dự",
                        "Phòng A",
                        "2",
                        "In sách",
                        "",
                        "Phòng B",
                        "2. Lễ hội",
                        "3",
                        "Múa rồng",
                        "",
                        "Phòng C",
                        "II. KINH PHÍ",
                        "Nguồn ngân sách./."),
                printed(TaskForms.in(TaskForm.TABLE, grouped)));
        List<String> lines = new ArrayList<>(printed(grouped));
        lines.remove("- Mời các xã tham dự.");
        lines.add(3, "- Nội dung: Mời các xã tham dự.");
        assertEquals(
                lines,
                printed(
                        TaskForms.in(
                                TaskForm.LINES,
                                TaskForms.in(
                                        TaskForm.APPENDIX,
                                        TaskForms.in(TaskForm.TABLE, grouped)))));
    }

    @Test
    void onlyTheChosenColumnsStandInTheTable() {
        OfficialDocument table =
                TaskForms.in(TaskForm.TABLE, plan, List.of(TaskColumn.TITLE, TaskColumn.TIMING));
        Table made =
                (Table)
                        table.body().stream()
                                .filter(Table.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertEquals(List.of(TaskField.TITLE, TaskField.TIMING), made.meaning());
    }

    @Test
    void aDocumentWithoutTasksStaysAsItIs() {
        OfficialDocument bare = plan.withBody(List.of(Paragraph.text("Không có nhiệm vụ nào./.")));
        for (TaskForm form : TaskForm.values()) {
            assertEquals(bare, TaskForms.in(form, bare));
        }
    }

    @Test
    void onlyColumnsThatSaySomethingAreTaken() {
        var task = new Task(Place.NONE, "Việc", "", "Phòng A", "", "Quý I", "", "", "");
        assertEquals(
                List.of(TaskColumn.ORDINAL, TaskColumn.TITLE, TaskColumn.LEAD, TaskColumn.TIMING),
                TaskForms.saying(List.of(task)));
    }
}
