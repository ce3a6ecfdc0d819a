package vn.kehoach.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.TASK;
import static vn.kehoach.store.rows.Tables.TASK_PROGRESS;
import static vn.kehoach.store.rows.Tables.TASK_UNIT;
import static vn.kehoach.store.rows.Tables.UNIT_KEY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.store.content.Lived;
import vn.kehoach.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks tasks up over all documents. */
final class TaskList {
    private TaskList() {}

    static List<TaskRow> of(DSLContext rows, TaskQuery query) {
        return rows(rows, condition(query)).map(TaskList::row);
    }

    /** The rows of the tasks of {@code condition} and how far they have come, those due first. */
    static Result<? extends Record> rows(DSLContext rows, Condition condition) {
        return rows.select(TASK.fields())
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

    private static Condition condition(TaskQuery query) {
        Condition all = DOCUMENT.BINNED_AT.isNull();
        if (query.unit().isPresent()) {
            all = all.and(named(query.unit().orElseThrow()));
        }
        if (query.dueFrom().isPresent()) {
            all = all.and(TASK.DUE_TO.ge(query.dueFrom().orElseThrow()));
        }
        if (query.dueTo().isPresent()) {
            all = all.and(TASK.DUE_TO.le(query.dueTo().orElseThrow()));
        }
        for (String word : Folding.fold(query.words()).split(" ", -1)) {
            all = word.isEmpty() ? all : all.and(TASK.FOLDED.contains(word));
        }
        return all;
    }

    private static Condition named(UUID unit) {
        return exists(
                selectOne()
                        .from(TASK_UNIT)
                        .join(UNIT_KEY)
                        .on(UNIT_KEY.NAME_KEY.eq(TASK_UNIT.NAME_KEY))
                        .where(TASK_UNIT.DOCUMENT_ID.eq(TASK.DOCUMENT_ID))
                        .and(TASK_UNIT.TASK_ORDINAL.eq(TASK.ORDINAL))
                        .and(UNIT_KEY.UNIT_ID.eq(unit)));
    }

    static TaskRow row(Record row) {
        var number =
                new DocumentNumber(
                        row.get(HEADER.NUMERAL), row.get(HEADER.SEPARATOR), row.get(HEADER.SYMBOL));
        return new TaskRow(
                new DocumentId(row.get(TASK.DOCUMENT_ID)),
                number.printed(),
                row.get(HEADER.SUBJECT),
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
