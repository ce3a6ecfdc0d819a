package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Role;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes the tasks out of a body, lines and tables alike, one list for each section. Lines below a
 * task that state no fact by name go into its content; a title that stands over tasks alone goes
 * along as their group.
 */
final class TaskText {
    /** Shortest words that a name before a fact does not explain. */
    private static final int WORDS_OF_A_NAME = 6;

    private final List<Block> blocks;
    private final Map<Integer, Opener> openers = new HashMap<>();
    private final List<Block> rest = new ArrayList<>();
    private final List<TaskList> lists = new ArrayList<>();
    private List<TaskEntry> entries = new ArrayList<>();
    private Optional<Table> table = Optional.empty();
    private int at;

    /** A task of lines, and its first; facts below a table have none and stay where they are. */
    private record Opener(Task task, Paragraph line) {}

    private TaskText(OfficialDocument document) {
        this.blocks = document.body();
        for (Task task : Tasks.of(document.withAppendices(List.of()))) {
            if (task.place().part() == Part.BODY
                    && task.place().steps().size() == 1
                    && blocks.get(task.place().index()) instanceof Paragraph opener) {
                openers.put(task.place().index(), new Opener(task, opener));
            }
        }
    }

    /** A body without its tasks, and these. */
    record Taken(List<Block> rest, List<TaskList> lists) {}

    static Taken of(OfficialDocument document) {
        var text = new TaskText(document);
        text.read();
        return new Taken(text.rest, text.lists);
    }

    private void read() {
        for (int i = 0; i < blocks.size(); ) {
            i = openers.containsKey(i) ? task(i) : other(i);
        }
        end();
    }

    private int other(int index) {
        Block block = blocks.get(index);
        if (block instanceof Table one && TaskTable.isOne(one)) {
            end();
            at = rest.size();
            entries.addAll(TaskTable.read(one));
            table = Optional.of(one);
            end();
        } else if (block instanceof Paragraph heading && isGroup(index)) {
            open();
            entries.add(new TaskEntry.Group(heading.label(), heading.text().text()));
        } else {
            if (block instanceof Paragraph heading && heading.level() == 1) {
                end();
            }
            rest.add(block);
        }
        return index + 1;
    }

    private void open() {
        if (entries.isEmpty()) {
            at = rest.size();
        }
    }

    private void end() {
        if (!entries.isEmpty()) {
            lists.add(new TaskList(at, entries, table));
        }
        entries = new ArrayList<>();
        table = Optional.empty();
    }

    /** A heading below the section's that only leads to tasks, and is not the only one. */
    private boolean isGroup(int index) {
        return leads(index) && (!entries.isEmpty() || anotherLeads(index));
    }

    private boolean leads(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index) instanceof Paragraph heading
                && heading.role() == Role.HEADING
                && heading.level() > 1
                && !openers.containsKey(index)
                && openers.containsKey(index + 1);
    }

    private boolean anotherLeads(int index) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph section && section.level() == 1) {
                return false;
            }
            if (leads(i)) {
                return true;
            }
        }
        return false;
    }

    private int task(int index) {
        open();
        Opener opener = Objects.requireNonNull(openers.get(index));
        Task task = opener.task;
        var more = new ArrayList<String>(unsaid(opener.line, true));
        int i = index + 1;
        while (i < blocks.size()
                && blocks.get(i) instanceof Paragraph line
                && continues(i, line, opener.line)) {
            more.addAll(unsaid(line, false));
            i++;
        }
        if (!more.isEmpty()) {
            var content = new ArrayList<String>();
            if (!task.content().isEmpty()) {
                content.add(task.content());
            }
            content.addAll(more);
            task = task.withContent(String.join("; ", content));
        }
        entries.add(new TaskEntry.Item(task));
        return i;
    }

    private boolean continues(int index, Paragraph line, Paragraph opener) {
        return !openers.containsKey(index)
                && (!line.fields().isEmpty()
                        || line.role() == Role.BULLET
                        || line.level() > opener.level());
    }

    /** What a paragraph of a task says beside the facts and their names. */
    private static List<String> unsaid(Paragraph paragraph, boolean opener) {
        String text = paragraph.text().text();
        if (paragraph.fields().isEmpty()) {
            String said =
                    opener
                            ? text.substring(Math.min(paragraph.title().length(), text.length()))
                            : text;
            return words(said, 0).stream().toList();
        }
        var unsaid = new ArrayList<String>();
        int from = 0;
        for (FieldSpan span : paragraph.fields()) {
            words(text.substring(Math.min(from, span.from()), span.from()), WORDS_OF_A_NAME)
                    .ifPresent(unsaid::add);
            from = Math.max(from, span.to());
        }
        words(text.substring(from), 1).ifPresent(unsaid::add);
        return unsaid;
    }

    private static Optional<String> words(String text, int more) {
        String bare = text.replaceAll("^[\\s:;,.–-]+|[\\s:;,.–-]+$", "");
        return bare.isEmpty() || bare.split("\\s+").length <= more
                ? Optional.empty()
                : Optional.of(bare);
    }
}
