package vn.kehoach.importing;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the facts of tasks in a body. A section states a task when one of its lines names who leads
 * it or helps; a line "Thời gian:" alone, as in an invitation, makes no task.
 */
final class TaskFields {
    private final List<Placed> blocks;

    TaskFields(List<Placed> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    List<Placed> marked() {
        int start = 0;
        while (start < blocks.size()) {
            int end = start + 1;
            while (end < blocks.size() && !opensTask(end)) {
                end++;
            }
            if (start > 0 || opensTask(start)) {
                mark(start, end);
            }
            start = end;
        }
        return blocks;
    }

    /** A numbered paragraph with a title opens one, unless its title is the name of a fact. */
    private boolean opensTask(int index) {
        return blocks.get(index).block() instanceof Paragraph paragraph
                && paragraph.level() > 0
                && paragraph.role() != Role.BULLET
                && TaskNames.line(paragraph.title().replaceFirst("[:.]$", "")).isEmpty();
    }

    private void mark(int start, int end) {
        var marked = new ArrayList<Placed>();
        var section = new TaskSection();
        for (Placed placed : blocks.subList(start, end)) {
            marked.add(
                    placed.block() instanceof Paragraph paragraph && !marked.isEmpty()
                            ? placed.with(section.mark(paragraph))
                            : placed);
        }
        if (section.statesTask()) {
            for (int i = 0; i < marked.size(); i++) {
                blocks.set(start + i, marked.get(i));
            }
        }
    }

    /** The lines under one title. */
    private static final class TaskSection {
        private boolean task;
        private TaskField open = TaskField.NONE;
        private int openLevel;

        boolean statesTask() {
            return task;
        }

        Paragraph mark(Paragraph paragraph) {
            List<FieldSpan> spans = FieldNames.spans(paragraph.text().text());
            if (!spans.isEmpty()) {
                open = spans.getLast().field();
                openLevel = paragraph.level();
                task |= spans.stream().anyMatch(span -> isResponsibility(span.field()));
                return paragraph.withFields(
                        spans.stream().filter(span -> span.from() < span.to()).toList());
            }
            if (open != TaskField.NONE && paragraph.level() > openLevel) {
                return paragraph.withFields(List.of(FieldNames.whole(open, paragraph)));
            }
            open = TaskField.NONE;
            return paragraph;
        }

        private static boolean isResponsibility(TaskField field) {
            return field == TaskField.LEAD || field == TaskField.SUPPORT;
        }
    }
}
