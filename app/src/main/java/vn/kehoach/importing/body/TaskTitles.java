package vn.kehoach.importing.body;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;
import vn.kehoach.importing.line.Placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks titles of tasks that no number shows: whole tasks in one paragraph, and short lines above
 * lines that name facts ("Nhiệm vụ 1: Bồi dưỡng học sinh giỏi", a dash above plus signs).
 */
final class TaskTitles {
    private static final int LONGEST = 40;

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?:nhiệm vụ|hoạt động|nội dung|giải pháp|công việc|việc) (?:thứ"
                            + " )?(?:\\d+|nhất|hai|ba|tư|năm) ?[.:)-]? ?");

    private TaskTitles() {}

    static List<Placed> marked(List<Placed> blocks) {
        var marked = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).block() instanceof Paragraph paragraph
                    && paragraph.role() != Role.BASIS) {
                List<FieldSpan> spans =
                        InlineTask.spans(
                                paragraph.text().text(),
                                paragraph.title().isEmpty() ? 0 : runIn(paragraph));
                if (spans.isEmpty()
                        && standsAbove(paragraph, next(blocks, i))
                        && !isHeaded(blocks, i)) {
                    spans = List.of(title(paragraph.text().text()));
                }
                if (!spans.isEmpty()) {
                    marked.set(i, blocks.get(i).with(paragraph.withFields(spans)));
                }
            }
        }
        return marked;
    }

    private static int runIn(Paragraph paragraph) {
        return paragraph.role() == Role.RUN_IN ? paragraph.titleLength() : 0;
    }

    private static Optional<Paragraph> next(List<Placed> blocks, int index) {
        return index + 1 < blocks.size()
                        && blocks.get(index + 1).block() instanceof Paragraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    private static boolean standsAbove(Paragraph paragraph, Optional<Paragraph> next) {
        String text = paragraph.text().text();
        boolean unnumbered =
                paragraph.role() == Role.BULLET
                        ? next.filter(below -> below.level() > paragraph.level()).isPresent()
                        : paragraph.level() == 0;
        return unnumbered
                && text.split(" ").length <= LONGEST
                && !text.matches(".*(?:như sau:|sau đây:|[,;.])")
                && FieldNames.spans(text).isEmpty()
                && next.filter(below -> !FieldNames.spans(below.text().text()).isEmpty())
                        .isPresent();
    }

    /** Under "1. Title" the facts are that title's; under "I." each task has a line of its own. */
    private static boolean isHeaded(List<Placed> blocks, int index) {
        boolean counted =
                blocks.get(index).block() instanceof Paragraph paragraph
                        && (paragraph.role() == Role.BULLET
                                || COUNTED.matcher(paragraph.text().text()).lookingAt());
        return !counted
                && index > 0
                && blocks.get(index - 1).block() instanceof Paragraph above
                && above.level() > 1
                && !above.title().isEmpty();
    }

    private static FieldSpan title(String text) {
        Matcher counted = COUNTED.matcher(text);
        int from = counted.lookingAt() && counted.end() < text.length() ? counted.end() : 0;
        int to = text.length();
        while (to > from && " .:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new FieldSpan(TaskField.TITLE, from, to);
    }
}
