package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.IGNORED_FINDING;

import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.rows.tables.records.IgnoredFindingRecord;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Findings that the clerk does not want to see again in a document. */
public final class IgnoredFindings {
    private static final int LONGEST = 2000;

    private final Documents documents;
    private final DocumentRows rows;

    /**
     * A finding by what stays the same while the text moves.
     *
     * @param code the rule
     * @param excerpt the words it complains of
     */
    public record Ignored(String code, String excerpt) {
        public Ignored {
            excerpt = excerpt.substring(0, Math.min(excerpt.length(), LONGEST));
        }
    }

    IgnoredFindings(Documents documents, DocumentRows rows) {
        this.documents = documents;
        this.rows = rows;
    }

    public CompletableFuture<Set<Ignored>> of(DocumentId id) {
        return documents.changing(
                database ->
                        Set.copyOf(
                                database.selectFrom(IGNORED_FINDING)
                                        .where(IGNORED_FINDING.DOCUMENT_ID.eq(id.value()))
                                        .fetch(
                                                row ->
                                                        new Ignored(
                                                                row.getCode(), row.getExcerpt()))));
    }

    public CompletableFuture<Void> ignore(DocumentId id, Ignored finding) {
        return change(id, finding, true);
    }

    public CompletableFuture<Void> heedAgain(DocumentId id, Ignored finding) {
        return change(id, finding, false);
    }

    private CompletableFuture<Void> change(DocumentId id, Ignored finding, boolean ignored) {
        return documents.changing(
                database -> {
                    database.deleteFrom(IGNORED_FINDING)
                            .where(IGNORED_FINDING.DOCUMENT_ID.eq(id.value()))
                            .and(IGNORED_FINDING.CODE.eq(finding.code()))
                            .and(IGNORED_FINDING.EXCERPT.eq(finding.excerpt()))
                            .execute();
                    if (ignored) {
                        var row =
                                new IgnoredFindingRecord(
                                        id.value(), finding.code(), finding.excerpt(), rows.now());
                        Inserts.all(database, List.of(row));
                    }
                    return null;
                });
    }
}
