package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Checker;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;

import java.util.List;

class TaskFormsTest {
    private final OfficialDocument plan =
            new SamplePlan(new DocumentJson()).document().withAppendices(List.of());

    private static List<List<String>> facts(OfficialDocument document) {
        return Tasks.of(document).stream()
                .map(
                        task ->
                                List.of(
                                        task.title(),
                                        task.content(),
                                        task.lead(),
                                        task.support(),
                                        task.timing()))
                .toList();
    }

    private static long tables(OfficialDocument document) {
        return document.body().stream().filter(Table.class::isInstance).count();
    }

    @Test
    void aTableInTheBodySaysTheSameTasks() {
        OfficialDocument table = TaskForms.asTable(plan);
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
    void aLandscapeAppendixSaysTheSameTasksAndTheBodyNamesIt() {
        OfficialDocument appended = TaskForms.asAppendix(plan);
        Appendix appendix = appended.appendices().getFirst();
        assertEquals(facts(plan), facts(appended));
        assertEquals(Orientation.LANDSCAPE, appendix.orientation());
        assertEquals(
                "(Kèm theo Kế hoạch số 47/KH-SLTDLS ngày 07 tháng 12 năm 2026)",
                appendix.reference().text());
        assertEquals(List.of(), Checker.standard().check(appended));
    }

    @Test
    void linesMadeFromTheTableSayTheSameTasks() {
        OfficialDocument lines = TaskForms.asLines(TaskForms.asTable(plan));
        assertEquals(facts(plan), facts(lines));
        assertEquals(0, tables(lines));
    }

    @Test
    void aDocumentWithoutTasksStaysAsItIs() {
        OfficialDocument bare = plan.withBody(List.of(Paragraph.text("Không có nhiệm vụ nào./.")));
        assertEquals(
                List.of(bare, bare, bare),
                List.of(
                        TaskForms.asLines(bare),
                        TaskForms.asTable(bare),
                        TaskForms.asAppendix(bare)));
    }

    @Test
    void onlyColumnsThatSaySomethingAreTaken() {
        var task = new Task(vn.kehoach.document.Place.NONE, "Việc", "", "Phòng A", "", "Quý I", "");
        assertEquals(
                List.of(TaskColumn.ORDINAL, TaskColumn.TITLE, TaskColumn.LEAD, TaskColumn.TIMING),
                TaskColumn.saying(List.of(task)));
    }
}
