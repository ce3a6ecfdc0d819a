package vn.kehoach.importing.body;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole task in one paragraph: "Ban hành kế hoạch (chủ trì: Văn phòng; thời gian: tháng 1)", "Mở
 * lớp tập huấn. Đơn vị chủ trì: A; phối hợp: B."
 */
final class InlineTask {
    /** What stands between the task and its first fact. */
    private static final Pattern FIRST =
            Pattern.compile("(?:[.;,] |[.;,:]? ?[(\\[]| [-–] )(?=(\\p{L}[\\p{L} ,/]{1,40}?) ?:)");

    private InlineTask() {}

    /**
     * The spans of title and facts; none when nobody is named as responsible.
     *
     * @param titleLength characters of a run-in title; what stands between it and the first fact is
     *     the task's content
     */
    static List<FieldSpan> spans(String text, int titleLength) {
        Matcher first = FIRST.matcher(text);
        while (first.find()) {
            if (TaskNames.line(first.group(1)).isPresent() && first.start() >= titleLength) {
                List<FieldSpan> facts = facts(text, first);
                if (facts.stream().anyMatch(span -> span.field() == TaskField.LEAD)) {
                    return withTitle(text, titleLength, first.start(), facts);
                }
                return List.of();
            }
        }
        return List.of();
    }

    private static List<FieldSpan> facts(String text, Matcher first) {
        boolean bracket = first.group().matches(".*[(\\[]");
        int close = bracket ? Math.max(text.lastIndexOf(')'), text.lastIndexOf(']')) : -1;
        int end = close > first.end() ? close : text.length();
        return FieldNames.spans(text.substring(first.end(), end)).stream()
                .filter(span -> span.from() < span.to())
                .map(
                        span ->
                                new FieldSpan(
                                        span.field(),
                                        span.from() + first.end(),
                                        span.to() + first.end()))
                .toList();
    }

    private static List<FieldSpan> withTitle(
            String text, int titleLength, int end, List<FieldSpan> facts) {
        var spans = new ArrayList<FieldSpan>();
        int titleEnd = titleLength > 0 ? titleLength : end;
        spans.add(span(TaskField.TITLE, text, 0, titleEnd));
        if (titleLength > 0 && titleLength + 1 < end) {
            spans.add(span(TaskField.CONTENT, text, titleLength + 1, end));
        }
        spans.addAll(facts);
        return spans.stream().filter(span -> span.from() < span.to()).toList();
    }

    private static FieldSpan span(TaskField field, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && " .:;,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new FieldSpan(field, start, end);
    }
}
