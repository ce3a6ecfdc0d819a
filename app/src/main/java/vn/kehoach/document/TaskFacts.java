package vn.kehoach.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of one task while they are gathered. */
final class TaskFacts {
    private final Place place;
    private final Map<TaskField, List<String>> values = new EnumMap<>(TaskField.class);

    TaskFacts(Place place) {
        this.place = place;
    }

    /** Takes the title of {@code paragraph}, or the facts it states including its title. */
    void title(Paragraph paragraph) {
        if (paragraph.fields().isEmpty()) {
            add(TaskField.TITLE, paragraph.title().replaceFirst("\\s*[.:]+$", ""));
        }
        add(paragraph);
    }

    void add(Paragraph paragraph) {
        String text = paragraph.text().text();
        paragraph
                .fields()
                .forEach(span -> add(span.field(), text.substring(span.from(), span.to())));
    }

    void add(TaskField field, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(field, key -> new ArrayList<>()).add(value.strip());
        }
    }

    /** The task, if anything but a title is known. */
    Optional<Task> task() {
        if (values.keySet().stream().allMatch(field -> field == TaskField.TITLE)) {
            return Optional.empty();
        }
        return Optional.of(
                new Task(
                        place,
                        value(TaskField.TITLE),
                        value(TaskField.CONTENT),
                        value(TaskField.LEAD),
                        value(TaskField.SUPPORT),
                        value(TaskField.TIMING),
                        value(TaskField.PRODUCT),
                        value(TaskField.MONITOR),
                        value(TaskField.NOTE)));
    }

    private String value(TaskField field) {
        return String.join("; ", values.getOrDefault(field, List.of()));
    }
}
