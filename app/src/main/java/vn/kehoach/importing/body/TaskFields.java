package vn.kehoach.importing.body;

import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;
import vn.kehoach.importing.line.Placed;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the facts of tasks in a body. A section states a task when one of its lines names who leads
 * it or helps; a line "Thời gian:" alone, as in an invitation, makes no task.
 */
public final class TaskFields {
    /** A task without a number ends where any other begins. */
    private static final int BELOW_NUMBERS = 100;

    private final List<Placed> blocks;

    public TaskFields(List<Placed> blocks) {
        this.blocks = new ArrayList<>(TaskTitles.marked(blocks));
    }

    public List<Placed> marked() {
        int start = 0;
        while (start < blocks.size()) {
            int level = openedLevel(start);
            int end = start + 1;
            while (end < blocks.size() && !opensTask(end, level)) {
                end++;
            }
            if (level > 0) {
                mark(start, end);
            }
            start = end;
        }
        return blocks;
    }

    /** The level of a numbered paragraph, which may be that of a task; 0 for others. */
    private int openedLevel(int index) {
        if (isTitled(blocks.get(index))) {
            return BELOW_NUMBERS;
        }
        return blocks.get(index).block() instanceof Paragraph paragraph
                        && paragraph.role() != Role.BULLET
                ? paragraph.level()
                : 0;
    }

    /**
     * Whether a numbered paragraph ends the task above it. One below the task's own level with the
     * name of a fact as its title ("1.1. Nội dung: …") is part of the task.
     */
    private boolean opensTask(int index, int level) {
        int opened = openedLevel(index);
        return opened > 0 && (opened <= level || !namesFact(blocks.get(index)));
    }

    private static boolean isTitled(Placed placed) {
        return placed.block() instanceof Paragraph paragraph
                && paragraph.fields().stream().anyMatch(span -> span.field() == TaskField.TITLE);
    }

    private static boolean namesFact(Placed placed) {
        return placed.block() instanceof Paragraph paragraph
                && TaskNames.line(paragraph.title().replaceFirst("[:.]$", "")).isPresent();
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
        private boolean openEmpty;

        boolean statesTask() {
            return task;
        }

        Paragraph mark(Paragraph paragraph) {
            if (!paragraph.fields().isEmpty()) {
                return paragraph;
            }
            List<FieldSpan> spans = FieldNames.spans(paragraph.text().text());
            if (!spans.isEmpty()) {
                open = spans.getLast().field();
                openLevel = paragraph.level();
                openEmpty = spans.getLast().from() == spans.getLast().to();
                task |= spans.stream().anyMatch(span -> isResponsibility(span.field()));
                return paragraph.withFields(
                        spans.stream().filter(span -> span.from() < span.to()).toList());
            }
            if (continues(paragraph)) {
                return paragraph.withFields(List.of(FieldNames.whole(open, paragraph)));
            }
            open = TaskField.NONE;
            return paragraph;
        }

        /** Dashes under a name, or deeper than the dash before the name, go on with its value. */
        private boolean continues(Paragraph paragraph) {
            return open != TaskField.NONE
                    && paragraph.role() == Role.BULLET
                    && paragraph.level() > openLevel
                    && (openEmpty || openLevel > 0);
        }

        private static boolean isResponsibility(TaskField field) {
            return field == TaskField.LEAD || field == TaskField.SUPPORT;
        }
    }
}
