package vn.kehoach.importing.body;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds "name: value" in a line, once or several times: "Đơn vị chủ trì: A; Đơn vị phối hợp: B."
 */
final class FieldNames {
    private static final Pattern NAME =
            Pattern.compile("(?:^(?:[-–+*•] ?)?|[;.,] )([\\p{L}][\\p{L} ,/]{1,40}?) ?:");

    private FieldNames() {}

    /**
     * The spans of the values, one for each name; a name without value gives an empty span. No
     * spans when the line does not begin with a name.
     */
    static List<FieldSpan> spans(String line) {
        return named(line).stream()
                .flatMap(span -> SharedLead.parted(span, line).stream())
                .toList();
    }

    private static List<FieldSpan> named(String line) {
        var spans = new ArrayList<FieldSpan>();
        Matcher name = NAME.matcher(line);
        int from = 0;
        TaskField open = TaskField.NONE;
        while (name.find()) {
            Optional<TaskField> field = TaskNames.line(name.group(1));
            if (open == TaskField.NONE && field.isPresent() && name.start() > 0) {
                return List.of();
            }
            if (field.isPresent()) {
                if (open != TaskField.NONE) {
                    spans.add(span(open, line, from, name.start()));
                }
                open = field.get();
                from = name.end();
            } else if (open == TaskField.NONE) {
                return List.of();
            }
        }
        if (open != TaskField.NONE) {
            spans.add(span(open, line, from, line.length()));
        }
        return spans;
    }

    /** All of a line that continues the value of the line above it. */
    static FieldSpan whole(TaskField field, Paragraph paragraph) {
        String text = paragraph.text().text();
        return span(field, text, 0, text.length());
    }

    /** The value without the blanks around it; the mark that ends a content is part of it. */
    private static FieldSpan span(TaskField field, String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        String ends = field == TaskField.CONTENT ? " " : " .;,";
        boolean dots = line.substring(start, end).matches(".*(\\.\\.|…)");
        while (end > start && !dots && ends.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return new FieldSpan(field, start, end);
    }
}
