package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.EDIT_STEP;

import org.jooq.DSLContext;

import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.rows.tables.records.EditStepRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Edit logs as rows; a step longer than a column is kept in pieces. */
final class LogRows {
    private static final int PIECE = 500_000;

    private LogRows() {}

    static StoredLog read(DSLContext rows, DocumentId id) {
        var steps = new ArrayList<StringBuilder>();
        rows.selectFrom(EDIT_STEP)
                .where(EDIT_STEP.DOCUMENT_ID.eq(id.value()))
                .orderBy(EDIT_STEP.ORDINAL, EDIT_STEP.PIECE)
                .forEach(
                        row -> {
                            if (row.getPiece() == 0) {
                                steps.add(new StringBuilder());
                            }
                            steps.getLast().append(row.getContent());
                        });
        int done =
                rows.select(DOCUMENT.STEPS_DONE)
                        .from(DOCUMENT)
                        .where(DOCUMENT.ID.eq(id.value()))
                        .fetchOptional(DOCUMENT.STEPS_DONE)
                        .orElseThrow(() -> new StoreFailure(Trouble.GONE));
        return new StoredLog(steps.stream().map(StringBuilder::toString).toList(), done);
    }

    static void change(DSLContext rows, DocumentId id, LogChange change) {
        UUID document = id.value();
        if (change.keep() != Integer.MAX_VALUE) {
            rows.deleteFrom(EDIT_STEP)
                    .where(EDIT_STEP.DOCUMENT_ID.eq(document))
                    .and(EDIT_STEP.ORDINAL.ge(change.keep()))
                    .execute();
            insert(rows, document, change);
        }
        rows.update(DOCUMENT)
                .set(DOCUMENT.STEPS_DONE, change.done())
                .where(DOCUMENT.ID.eq(document))
                .execute();
    }

    private static void insert(DSLContext rows, UUID document, LogChange change) {
        var pieces = new ArrayList<EditStepRecord>();
        List<String> added = change.added();
        for (int i = 0; i < added.size(); i++) {
            String step = added.get(i);
            int ordinal = change.keep() + i;
            for (int piece = 0; piece * PIECE < step.length() || piece == 0; piece++) {
                int end = Math.min(step.length(), (piece + 1) * PIECE);
                pieces.add(
                        new EditStepRecord(
                                document, ordinal, piece, step.substring(piece * PIECE, end)));
            }
        }
        Inserts.all(rows, pieces);
    }
}
