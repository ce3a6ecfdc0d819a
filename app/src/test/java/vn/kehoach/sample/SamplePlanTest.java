package vn.kehoach.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Checker;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.Tasks;
import vn.kehoach.json.DocumentJson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class SamplePlanTest {
    private static final Path FILE = Path.of("..", "templates", SamplePlan.FILE_NAME + ".json");

    private final DocumentJson json = new DocumentJson();
    private final OfficialDocument plan = new SamplePlan(json).document();

    @Test
    void theFileIsAsTheProgramWouldWriteIt() throws IOException {
        assertEquals(new String(json.write(plan), StandardCharsets.UTF_8), Files.readString(FILE));
    }

    @Test
    void aHeadOfOfficeFindsNothingToSendBack() {
        assertEquals(List.of(), Checker.standard().check(plan));
    }

    @Test
    void theAppendixNamesThePlanItBelongsTo() {
        String number = plan.header().number().printed();
        String reference = plan.appendices().getFirst().reference().text();
        assertTrue(reference.contains(number + " ngày 07 tháng 12 năm 2026"), reference);
    }

    @Test
    void theAppendixListsTheTasksOfTheText() {
        assertEquals(stated(TaskField.LEAD), column(2));
        assertEquals(stated(TaskField.SUPPORT), column(3));
        assertEquals(stated(TaskField.TIMING), column(4));
    }

    @Test
    void eachTaskIsOneWithTheProductThatTheAppendixNames() {
        List<String> products = Tasks.of(plan).stream().map(Task::product).toList();
        assertEquals(column(5), products);
    }

    @Test
    void everyUnitWithATaskIsARecipient() {
        List<String> recipients =
                plan.closing().recipients().getFirst().recipients().stream()
                        .map(recipient -> recipient.text().replaceFirst(" \\(.*", ""))
                        .toList();
        List<String> forgotten =
                Stream.concat(stated(TaskField.LEAD).stream(), supporting())
                        .filter(unit -> !recipients.contains(unit))
                        .toList();
        assertEquals(List.of(), forgotten);
    }

    /** Supporting units are divided by commas before a capital: "các xã, phường" is one unit. */
    private Stream<String> supporting() {
        return stated(TaskField.SUPPORT).stream()
                .flatMap(units -> Stream.of(units.split(", (?=\\p{Lu})")));
    }

    private List<String> stated(TaskField field) {
        return plan.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .flatMap(text -> text.fields().stream().map(span -> value(text, span, field)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String value(Paragraph paragraph, FieldSpan span, TaskField field) {
        return span.field() == field
                ? paragraph.text().text().substring(span.from(), span.to())
                : "";
    }

    private List<String> column(int column) {
        return plan.appendices().getFirst().body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream().skip(1))
                .map(row -> row.cells().get(column).content().getFirst().text().text())
                .toList();
    }
}
