package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The tasks that a document states: in annotated lines under a title, in one line, or in the rows
 * of a table whose columns have a meaning. Several lines of one fact are joined by "; ".
 */
public final class Tasks {
    private final List<StatedTask> tasks = new ArrayList<>();

    private Tasks() {}

    /**
     * All tasks, those of the main text first, then those of the appendices. An appendix that lists
     * a task of the main text again, under the same title, only completes it.
     */
    public static List<Task> of(OfficialDocument document) {
        return stated(document).stream()
                .map(StatedTask::task)
                .filter(Tasks::saysMoreThanATitle)
                .toList();
    }

    /**
     * The same with the places of their facts, and with all rows of tables, also those in which
     * nothing but a title, or nothing yet, is filled in.
     */
    public static List<StatedTask> stated(OfficialDocument document) {
        var tasks = new Tasks();
        tasks.read(document.body(), Place.of(Part.BODY));
        int stated = tasks.tasks.size();
        List<Appendix> appendices = document.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            if (appendices.get(i).kind() == Appendix.Kind.APPENDIX) {
                tasks.read(appendices.get(i).body(), Place.of(Part.APPENDIX, i));
            }
        }
        tasks.completeFirst(stated);
        return List.copyOf(tasks.tasks);
    }

    /** The tasks of one table that stands at {@code place}. */
    public static List<Task> in(Table table, Place place) {
        return TableTasks.of(table, place).stream()
                .map(StatedTask::task)
                .filter(Tasks::saysMoreThanATitle)
                .toList();
    }

    private static boolean saysMoreThanATitle(Task task) {
        return !task.equals(new Task(task.place(), task.title(), "", "", "", "", "", "", ""));
    }

    private void completeFirst(int stated) {
        List<StatedTask> mainText = tasks.subList(0, stated);
        tasks.subList(stated, tasks.size()).removeIf(again -> completesOne(mainText, again));
    }

    private static boolean completesOne(List<StatedTask> mainText, StatedTask again) {
        for (int i = 0; i < mainText.size(); i++) {
            StatedTask first = mainText.get(i);
            String title = first.task().title();
            if (!title.isEmpty() && title.equalsIgnoreCase(again.task().title())) {
                var statements = new ArrayList<>(first.statements());
                statements.addAll(again.statements());
                mainText.set(i, new StatedTask(first.task().completedBy(again.task()), statements));
                return true;
            }
        }
        return false;
    }

    private void read(List<Block> blocks, Place start) {
        var facts = new TaskFacts(start);
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Paragraph paragraph when opens(paragraph) -> {
                    facts.task().ifPresent(tasks::add);
                    facts = new TaskFacts(start.then(i));
                    facts.title(paragraph, start.then(i));
                }
                case Paragraph paragraph -> facts.add(paragraph, start.then(i));
                case Table table -> {
                    facts.task().ifPresent(tasks::add);
                    facts = new TaskFacts(start.then(i));
                    tasks.addAll(TableTasks.of(table, start.then(i)));
                }
                case PageBreak none -> {}
            }
        }
        facts.task().ifPresent(tasks::add);
    }

    private static boolean opens(Paragraph paragraph) {
        boolean titled =
                paragraph.fields().isEmpty()
                        && !paragraph.title().isEmpty()
                        && paragraph.level() > 0;
        return titled
                || paragraph.fields().stream().anyMatch(span -> span.field() == TaskField.TITLE);
    }
}
