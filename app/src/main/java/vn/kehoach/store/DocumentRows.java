package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;

import org.jooq.DSLContext;

import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.store.content.Checksum;
import vn.kehoach.store.content.ContentRows;
import vn.kehoach.store.content.Contents;
import vn.kehoach.store.content.DamagedRows;
import vn.kehoach.store.index.DocumentWords;
import vn.kehoach.store.index.TaskRows;
import vn.kehoach.store.index.WordIndex;
import vn.kehoach.store.index.WordRows;
import vn.kehoach.store.rows.tables.records.DocumentRecord;
import vn.kehoach.store.rows.tables.records.RevisionRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The rows of whole documents. It remembers what the rows of the last few documents say, so that a
 * change writes only what changed; used on the writing thread alone.
 */
final class DocumentRows {
    private static final int REMEMBERED = 8;

    private static final OfficialDocument NOTHING =
            new OfficialDocument(
                    new Header(
                            List.of(),
                            List.of(),
                            true,
                            DocumentNumber.BLANK,
                            DateLine.BLANK,
                            DocumentType.KE_HOACH,
                            "",
                            RichText.EMPTY),
                    List.of(),
                    List.of(),
                    Orientation.PORTRAIT,
                    Closing.NONE,
                    List.of(),
                    List.of());

    private final Clock clock;
    private final ContentRows contents = new ContentRows();
    private final TaskRows tasks = new TaskRows();
    private final Map<DocumentId, Known> known =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<DocumentId, Known> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** Words that documents say since what was committed last. */
    private final Map<UUID, DocumentWords> said = new HashMap<>();

    private final WordIndex index;

    /** What the rows say, and at which version of the document's own row. */
    private record Known(Contents contents, long version) {}

    /**
     * @param index told the words of documents when they are committed
     */
    DocumentRows(Clock clock, WordIndex index) {
        this.clock = clock;
        this.index = index;
    }

    DocumentId insert(DSLContext rows, OfficialDocument document, String draftingUnit) {
        DocumentId id = DocumentId.fresh(clock.instant());
        UUID uuid = id.value();
        OffsetDateTime now = now();
        DocumentRecord row = rows.newRecord(DOCUMENT);
        row.setId(uuid);
        row.setState(DocumentState.DRAFT.name());
        row.setDraftingUnit(draftingUnit);
        row.setCreatedAt(now);
        row.setChangedAt(now);
        row.setRevision(1);
        row.setStepsDone(0);
        row.setChecksum(Checksum.of(document));
        row.store();
        known.put(id, new Known(contents.insert(rows, uuid, 1, document), row.getRowVersion()));
        tasks.insert(rows, uuid, document);
        said.put(uuid, WordRows.write(rows, uuid, document));
        return id;
    }

    StoredDocument read(DSLContext rows, DocumentId id) {
        DocumentRecord row = row(rows, id);
        Contents read = contents(rows, id, row).contents;
        return new StoredDocument(
                id,
                read.document(),
                DocumentState.valueOf(row.getState()),
                row.getDraftingUnit(),
                row.getCreatedAt().toInstant(),
                row.getChangedAt().toInstant());
    }

    void change(DSLContext rows, DocumentId id, OfficialDocument next) {
        DocumentRecord row = row(rows, id);
        Contents before = contents(rows, id, row).contents;
        if (before.document().equals(next)) {
            return;
        }
        RevisionRows.takeInTime(rows, row, now(), clock.getZone());
        tasks.change(rows, id.value(), before.document(), next);
        WordRows.change(rows, id.value(), before.document(), next)
                .ifPresent(words -> said.put(id.value(), words));
        Contents after = contents.change(rows, id.value(), row.getRevision(), before, next);
        row.setChecksum(Checksum.of(next));
        row.setChangedAt(now());
        row.update();
        known.put(id, new Known(after, row.getRowVersion()));
    }

    /** Does once what a key does; the caller takes it back. */
    void tryOut(DSLContext rows) {
        DocumentId id = insert(rows, NOTHING, "");
        change(rows, id, NOTHING.withBody(List.of(Paragraph.text("thử"))));
        known.remove(id);
        said.clear();
    }

    /** Makes the words of a document anew. */
    void writeWords(DSLContext rows, DocumentId id) {
        said.put(id.value(), WordRows.write(rows, id.value(), read(rows, id).document()));
    }

    /** What was written is in the file. */
    void committed() {
        said.forEach(index::put);
        said.clear();
    }

    /** Takes a snapshot. */
    void snapshot(DSLContext rows, DocumentId id, Revision.Reason reason, String note) {
        changeFacts(rows, id, row -> RevisionRows.take(rows, row, now(), reason, note));
    }

    /** Changes what is known beside the text. */
    void changeFacts(DSLContext rows, DocumentId id, Consumer<DocumentRecord> change) {
        DocumentRecord row = row(rows, id);
        Known remembered = known.get(id);
        long before = row.getRowVersion();
        change.accept(row);
        row.update();
        if (remembered != null && remembered.version == before) {
            known.put(id, new Known(remembered.contents, row.getRowVersion()));
        }
    }

    /** The document's own row; its {@code store} fails when another changed it meanwhile. */
    DocumentRecord row(DSLContext rows, DocumentId id) {
        return rows.fetchOptional(DOCUMENT, DOCUMENT.ID.eq(id.value()))
                .orElseThrow(() -> new StoreFailure(Trouble.GONE));
    }

    /** Forgets what the rows say, after a change of them was taken back. */
    void forgetAll() {
        known.clear();
        said.clear();
    }

    /** The text of snapshot {@code number}. */
    OfficialDocument read(DSLContext rows, DocumentId id, int number) {
        RevisionRecord snapshot =
                RevisionRows.row(rows, id.value(), number)
                        .orElseThrow(() -> new StoreFailure(Trouble.GONE));
        return verified(rows, id.value(), number, snapshot.getChecksum()).document();
    }

    private Known contents(DSLContext rows, DocumentId id, DocumentRecord row) {
        Known remembered = known.get(id);
        if (remembered == null || remembered.version != row.getRowVersion()) {
            remembered =
                    new Known(
                            verified(rows, row.getId(), row.getRevision(), row.getChecksum()),
                            row.getRowVersion());
            known.put(id, remembered);
        }
        return remembered;
    }

    private Contents verified(DSLContext rows, UUID document, int number, long checksum) {
        try {
            Contents read = contents.read(rows, document, number);
            if (Checksum.of(read.document()) != checksum) {
                throw new DamagedRows(new IllegalStateException("checksum of " + document));
            }
            return read;
        } catch (DamagedRows damaged) {
            throw new StoreFailure(
                    Trouble.DAMAGED,
                    "Nội dung văn bản này trong tệp dữ liệu bị hỏng. Hãy khôi phục từ bản sao lưu"
                            + " gần nhất.",
                    damaged);
        }
    }

    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
