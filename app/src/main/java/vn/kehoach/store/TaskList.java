package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.TASK;
import static vn.kehoach.store.rows.Tables.TASK_PROGRESS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.store.content.Lived;

import java.util.Optional;

/** Reads tasks of all documents. */
final class TaskList {
    private TaskList() {}

    /** The rows of the tasks of {@code condition} and how far they have come, those due first. */
    static Result<? extends Record> rows(DSLContext rows, Condition condition) {
        return rows.select(TASK.fields())
                .select(DOCUMENT.STATE)
                .select(HEADER.NUMERAL, HEADER.SEPARATOR, HEADER.SYMBOL, HEADER.SUBJECT)
                .select(TASK_PROGRESS.STATE, TASK_PROGRESS.NOTE)
                .from(TASK)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(TASK.DOCUMENT_ID))
                .join(HEADER)
                .on(HEADER.DOCUMENT_ID.eq(TASK.DOCUMENT_ID))
                .and(HEADER.PART_ID.eq(0))
                .and(HEADER.GONE.eq(Lived.NEVER))
                .leftJoin(TASK_PROGRESS)
                .on(TASK_PROGRESS.DOCUMENT_ID.eq(TASK.DOCUMENT_ID))
                .and(TASK_PROGRESS.TITLE_KEY.eq(TASK.TITLE_KEY))
                .and(TASK_PROGRESS.OCCURRENCE.eq(TASK.OCCURRENCE))
                .where(condition)
                .orderBy(TASK.DUE_TO.asc().nullsLast(), TASK.DOCUMENT_ID, TASK.ORDINAL)
                .fetch();
    }

    static TaskRow row(Record row) {
        var number =
                new DocumentNumber(
                        row.get(HEADER.NUMERAL), row.get(HEADER.SEPARATOR), row.get(HEADER.SYMBOL));
        return new TaskRow(
                new DocumentId(row.get(TASK.DOCUMENT_ID)),
                number.printed(),
                row.get(HEADER.SUBJECT).replace('\n', ' '),
                row.get(DOCUMENT.STATE).equals(DocumentState.ISSUED.name()),
                row.get(TASK.PLACE),
                row.get(TASK.TITLE),
                row.get(TASK.CONTENT),
                row.get(TASK.LEAD_TEXT),
                row.get(TASK.SUPPORT_TEXT),
                row.get(TASK.TIMING),
                row.get(TASK.PRODUCT),
                Optional.ofNullable(row.get(TASK.DUE_FROM)),
                Optional.ofNullable(row.get(TASK.DUE_TO)));
    }
}
