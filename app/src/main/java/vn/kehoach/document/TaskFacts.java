package vn.kehoach.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of one task while they are gathered. */
final class TaskFacts {
    private final Place place;
    private final List<TaskFact> facts = new ArrayList<>();
    private final Map<TaskField, List<String>> values = new EnumMap<>(TaskField.class);

    TaskFacts(Place place) {
        this.place = place;
    }

    /** Takes the title of {@code paragraph}, or the facts it states including its title. */
    void title(Paragraph paragraph, Place at) {
        if (paragraph.fields().isEmpty()) {
            String title = paragraph.title().replaceFirst("\\s*[.:]+$", "");
            add(new TaskFact(TaskField.TITLE, at, 0, title.length()), title);
        }
        add(paragraph, at);
    }

    /** Takes the facts that {@code paragraph} states by itself. */
    void add(Paragraph paragraph, Place at) {
        String text = paragraph.text().text();
        for (FieldSpan span : paragraph.fields()) {
            add(
                    new TaskFact(span.field(), at, span.from(), span.to()),
                    text.substring(span.from(), span.to()));
        }
    }

    /** Takes all of {@code paragraph}, of a cell whose column says {@code field}. */
    void whole(TaskField field, Paragraph paragraph, Place at) {
        String text = paragraph.text().text();
        add(new TaskFact(field, at, 0, text.length()), text);
    }

    private void add(TaskFact fact, String value) {
        facts.add(fact);
        if (!value.isBlank()) {
            values.computeIfAbsent(fact.field(), key -> new ArrayList<>()).add(value.strip());
        }
    }

    /** The task, if anything but a title is known. */
    Optional<StatedTask> task() {
        return values.keySet().stream().allMatch(field -> field == TaskField.TITLE)
                ? Optional.empty()
                : Optional.of(row());
    }

    /** The task, as a row of a table states one also where only its title is filled in, or none. */
    StatedTask row() {
        var task =
                new Task(
                        place,
                        value(TaskField.TITLE),
                        value(TaskField.CONTENT),
                        value(TaskField.LEAD),
                        value(TaskField.SUPPORT),
                        value(TaskField.TIMING),
                        value(TaskField.PRODUCT),
                        value(TaskField.MONITOR),
                        value(TaskField.NOTE));
        return new StatedTask(task, List.of(new StatedTask.Statement(place, facts)));
    }

    private String value(TaskField field) {
        return String.join("; ", values.getOrDefault(field, List.of()));
    }
}
