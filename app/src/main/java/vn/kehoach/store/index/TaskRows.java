package vn.kehoach.store.index;

import static vn.kehoach.store.rows.Tables.TASK;

import org.jooq.DSLContext;

import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.NamedUnits;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;
import vn.kehoach.reporting.Duties;
import vn.kehoach.reporting.TimeSpan;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.follow.ProgressRows;
import vn.kehoach.store.follow.TitleKey;
import vn.kehoach.store.rows.tables.records.TaskRecord;
import vn.kehoach.store.rows.tables.records.TaskUnitRecord;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The tasks of documents as rows. */
public final class TaskRows {
    private static final int LONGEST_NAME = 2000;

    /** Which part a unit has in a task. */
    public enum Part {
        LEAD,
        SUPPORT
    }

    /** What the rows are made of. */
    private record Stated(List<Task> tasks, List<TitleKey> keys, OptionalInt year) {
        static Stated in(OfficialDocument document) {
            List<Task> tasks = Tasks.of(document);
            return new Stated(tasks, TitleKey.of(tasks), Duties.year(document));
        }
    }

    /** Makes the rows of a document that had none. */
    public void insert(DSLContext rows, UUID document, OfficialDocument text) {
        write(rows, document, Stated.in(text), 0);
    }

    /** Makes the rows anew from the first task on that {@code after} states otherwise. */
    public void change(
            DSLContext rows, UUID document, OfficialDocument before, OfficialDocument after) {
        Stated then = Stated.in(before);
        Stated now = Stated.in(after);
        if (then.equals(now)) {
            return;
        }
        int same = then.year.equals(now.year) ? commonStart(then.tasks, now.tasks) : 0;
        rows.deleteFrom(TASK)
                .where(TASK.DOCUMENT_ID.eq(document).and(TASK.ORDINAL.ge(same)))
                .execute();
        write(rows, document, now, same);
        ProgressRows.follow(rows, document, then.keys, now.keys);
    }

    private static int commonStart(List<Task> then, List<Task> now) {
        int most = Math.min(then.size(), now.size());
        int same = 0;
        while (same < most && then.get(same).equals(now.get(same))) {
            same++;
        }
        return same;
    }

    private static void write(DSLContext rows, UUID document, Stated stated, int from) {
        var tasks = new ArrayList<TaskRecord>();
        var units = new ArrayList<TaskUnitRecord>();
        for (int i = from; i < stated.tasks.size(); i++) {
            Task task = stated.tasks.get(i);
            tasks.add(row(document, i, task, stated.keys.get(i), stated.year));
            addUnits(units, document, i, Part.LEAD, task.lead());
            addUnits(units, document, i, Part.SUPPORT, task.support());
        }
        Inserts.all(rows, tasks);
        Inserts.all(rows, units);
    }

    private static TaskRecord row(
            UUID document, int ordinal, Task task, TitleKey key, OptionalInt year) {
        Optional<TimeSpan> span = TimeSpan.of(task.timing(), year);
        return new TaskRecord(
                document,
                ordinal,
                task.place().toString(),
                task.title(),
                task.content(),
                task.lead(),
                task.support(),
                task.timing(),
                task.product(),
                span.flatMap(TimeSpan::from).or(() -> span.map(TimeSpan::to)).orElse(null),
                span.map(TimeSpan::to).orElse((LocalDate) null),
                Folding.fold(task.title() + " " + task.content()),
                key.title(),
                key.occurrence());
    }

    private static void addUnits(
            List<TaskUnitRecord> units, UUID document, int task, Part part, String line) {
        int ordinal = 0;
        for (String name : NamedUnits.in(line)) {
            String key = NameKey.of(name);
            if (name.length() <= LONGEST_NAME && !key.isEmpty()) {
                units.add(new TaskUnitRecord(document, task, part.name(), ordinal, name, key));
                ordinal++;
            }
        }
    }
}
