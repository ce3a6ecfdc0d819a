package vn.kehoach.office.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class TaskEditsPropertyTest {
    private static final OfficialDocument PLAN =
            new SamplePlan(new DocumentJson()).document().withAppendices(List.of());

    @Property(tries = 300)
    void aWrittenFactReadsBackAndNothingElseOfTheTasksChanges(
            @ForAll TaskForm form,
            @ForAll("columns") TaskColumn column,
            @ForAll("values") List<String> lines,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 30) int which) {
        OfficialDocument before = TaskForms.in(form, PLAN);
        List<TaskSheet.Item> items = TaskSheet.of(before).items();
        TaskSheet.Item item = items.get(which % items.size());
        OfficialDocument after = TaskEdits.set(before, item, column, String.join("\n", lines));
        List<TaskSheet.Item> now = TaskSheet.of(after).items();
        assertEquals(items.size(), now.size());
        for (int i = 0; i < items.size(); i++) {
            Map<TaskColumn, String> expected = new EnumMap<>(items.get(i).values());
            if (items.get(i).equals(item)) {
                expected.put(column, String.join(form == TaskForm.LINES ? "; " : "\n", lines));
            }
            assertEquals(expected, now.get(i).values());
        }
    }

    @Provide
    Arbitrary<TaskColumn> columns() {
        return Arbitraries.of(TaskColumn.values()).filter(column -> column != TaskColumn.ORDINAL);
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.of(
                        "Quý II",
                        "=1+1",
                        "- Sở Tài chính",
                        "+ Trường Chính trị",
                        "Phòng Hành chính",
                        "@gửi",
                        "Ủy ban nhân dân các xã",
                        "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
