package vn.kehoach.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import static vn.kehoach.store.rows.Tables.REVISION;

import org.jooq.DSLContext;

import vn.kehoach.store.content.Lived;
import vn.kehoach.store.rows.tables.records.DocumentRecord;
import vn.kehoach.store.rows.tables.records.RevisionRecord;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Snapshots as rows: the document's own rows, as they are born and gone, hold their text. */
final class RevisionRows {
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private RevisionRows() {}

    static List<Revision> of(DSLContext rows, UUID document) {
        return rows.selectFrom(REVISION)
                .where(REVISION.DOCUMENT_ID.eq(document))
                .orderBy(REVISION.NUMBER.desc())
                .fetch(
                        row ->
                                new Revision(
                                        row.getNumber(),
                                        row.getTakenAt().toInstant(),
                                        Revision.Reason.valueOf(row.getReason()),
                                        row.getNote()));
    }

    static Optional<RevisionRecord> row(DSLContext rows, UUID document, int number) {
        return rows.fetchOptional(
                REVISION, REVISION.DOCUMENT_ID.eq(document), REVISION.NUMBER.eq(number));
    }

    /** Before the text of {@code row} changes: takes a snapshot if the last one is minutes old. */
    static void takeInTime(DSLContext rows, DocumentRecord row, OffsetDateTime now, ZoneId zone) {
        OffsetDateTime last =
                last(rows, row.getId()).map(RevisionRecord::getTakenAt).orElse(row.getCreatedAt());
        if (Duration.between(last, now).compareTo(BETWEEN) >= 0
                && take(rows, row, now, Revision.Reason.TIME, "")) {
            thin(rows, row.getId(), now, zone);
        }
    }

    /**
     * Takes a snapshot of the text as it stands, unless the last one has the same and nothing is to
     * be said of it; the caller stores {@code row}.
     */
    static boolean take(
            DSLContext rows,
            DocumentRecord row,
            OffsetDateTime now,
            Revision.Reason reason,
            String note) {
        Optional<RevisionRecord> last = last(rows, row.getId());
        boolean same = last.map(it -> it.getChecksum().equals(row.getChecksum())).orElse(false);
        if (same && !reason.stays()) {
            return false;
        }
        rows.executeInsert(
                new RevisionRecord(
                        row.getId(),
                        row.getRevision(),
                        now,
                        reason.name(),
                        note,
                        row.getChecksum()));
        row.setRevision(row.getRevision() + 1);
        return true;
    }

    private static Optional<RevisionRecord> last(DSLContext rows, UUID document) {
        return rows.selectFrom(REVISION)
                .where(REVISION.DOCUMENT_ID.eq(document))
                .orderBy(REVISION.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }

    private static void thin(DSLContext rows, UUID document, OffsetDateTime now, ZoneId zone) {
        List<Integer> gone = new Thinning(now.toInstant(), zone).gone(of(rows, document));
        if (gone.isEmpty()) {
            return;
        }
        rows.deleteFrom(REVISION)
                .where(REVISION.DOCUMENT_ID.eq(document))
                .and(REVISION.NUMBER.in(gone))
                .execute();
        Lived.ALL.forEach(table -> deleteUnseen(rows, table, document));
    }

    /** Rows that neither today's text nor any snapshot shows. */
    private static void deleteUnseen(DSLContext rows, Lived<?> in, UUID document) {
        rows.deleteFrom(in.table())
                .where(in.document().eq(document))
                .and(in.gone().ne(Lived.NEVER))
                .and(
                        notExists(
                                selectOne()
                                        .from(REVISION)
                                        .where(REVISION.DOCUMENT_ID.eq(document))
                                        .and(REVISION.NUMBER.ge(in.born()))
                                        .and(REVISION.NUMBER.lt(in.gone()))))
                .execute();
    }
}
