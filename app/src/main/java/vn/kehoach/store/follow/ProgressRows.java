package vn.kehoach.store.follow;

import static vn.kehoach.store.rows.Tables.TASK;
import static vn.kehoach.store.rows.Tables.TASK_PROGRESS;

import org.jooq.DSLContext;

import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.rows.tables.records.TaskProgressRecord;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far tasks have come, as rows. */
public final class ProgressRows {
    private ProgressRows() {}

    /** Keeps {@code state} of a task. */
    public static void setState(
            DSLContext rows, UUID document, TitleKey key, TaskState state, OffsetDateTime now) {
        TaskProgressRecord row = row(rows, document, key);
        row.setState(state.name());
        row.setChangedAt(now);
        row.store();
    }

    /** Keeps {@code note} of a task. */
    public static void setNote(
            DSLContext rows, UUID document, TitleKey key, String note, OffsetDateTime now) {
        TaskProgressRecord row = row(rows, document, key);
        row.setNote(note);
        row.setChangedAt(now);
        row.store();
    }

    private static TaskProgressRecord row(DSLContext rows, UUID document, TitleKey key) {
        return rows.fetchOptional(
                        TASK_PROGRESS,
                        TASK_PROGRESS
                                .DOCUMENT_ID
                                .eq(document)
                                .and(TASK_PROGRESS.TITLE_KEY.eq(key.title()))
                                .and(TASK_PROGRESS.OCCURRENCE.eq(key.occurrence())))
                .orElseGet(
                        () -> {
                            TaskProgressRecord made = rows.newRecord(TASK_PROGRESS);
                            made.setDocumentId(document);
                            made.setTitleKey(key.title());
                            made.setOccurrence(key.occurrence());
                            made.setState(TaskState.OPEN.name());
                            made.setNote("");
                            return made;
                        });
    }

    /**
     * Lets what is kept go along with its tasks when their titles or places change from {@code
     * then} to {@code now}; what has no task any more stays under the title it had.
     */
    public static void follow(
            DSLContext rows, UUID document, List<TitleKey> then, List<TitleKey> now) {
        if (then.equals(now)) {
            return;
        }
        List<TaskProgressRecord> kept =
                rows.fetch(TASK_PROGRESS, TASK_PROGRESS.DOCUMENT_ID.eq(document));
        if (kept.isEmpty()) {
            return;
        }
        Map<TitleKey, TitleKey> heirs = TaskHeirs.of(then, now);
        Map<TitleKey, TaskProgressRecord> by = new LinkedHashMap<>();
        for (TaskProgressRecord row : kept) {
            var key = new TitleKey(row.getTitleKey(), row.getOccurrence());
            if (!heirs.containsKey(key)) {
                by.put(key, row);
            }
        }
        for (TaskProgressRecord row : kept) {
            TitleKey heir = heirs.get(new TitleKey(row.getTitleKey(), row.getOccurrence()));
            if (heir != null) {
                by.put(heir, row);
            }
        }
        rows.deleteFrom(TASK_PROGRESS).where(TASK_PROGRESS.DOCUMENT_ID.eq(document)).execute();
        Inserts.all(
                rows,
                by.entrySet().stream()
                        .map(entry -> keyed(entry.getValue(), entry.getKey()))
                        .toList());
    }

    private static TaskProgressRecord keyed(TaskProgressRecord row, TitleKey key) {
        return new TaskProgressRecord(
                row.getDocumentId(),
                key.title(),
                key.occurrence(),
                row.getState(),
                row.getNote(),
                row.getChangedAt());
    }

    /** Gives the rows of tasks that an older version wrote their keys; how many it were. */
    public static int keyOldTasks(DSLContext rows) {
        var seen = new HashMap<String, Integer>();
        var old =
                rows.select(TASK.DOCUMENT_ID, TASK.ORDINAL, TASK.TITLE, TASK.CONTENT)
                        .from(TASK)
                        .where(TASK.TITLE_KEY.eq(""))
                        .orderBy(TASK.DOCUMENT_ID, TASK.ORDINAL)
                        .fetch();
        old.forEach(
                task -> {
                    String title = TitleKey.folded(task.get(TASK.TITLE), task.get(TASK.CONTENT));
                    String counted = task.get(TASK.DOCUMENT_ID) + title;
                    rows.update(TASK)
                            .set(TASK.TITLE_KEY, title)
                            .set(TASK.OCCURRENCE, seen.merge(counted, 1, Integer::sum) - 1)
                            .where(TASK.DOCUMENT_ID.eq(task.get(TASK.DOCUMENT_ID)))
                            .and(TASK.ORDINAL.eq(task.get(TASK.ORDINAL)))
                            .execute();
                });
        return old.size();
    }
}
