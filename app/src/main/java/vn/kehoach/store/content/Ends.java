package vn.kehoach.store.content;

import static vn.kehoach.store.rows.Tables.ADDRESSEE;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.RECIPIENT;
import static vn.kehoach.store.rows.Tables.RECIPIENT_LIST;
import static vn.kehoach.store.rows.Tables.SIGNATURE;

import org.jooq.DSLContext;
import org.jooq.Result;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.store.rows.tables.records.AddresseeRecord;
import vn.kehoach.store.rows.tables.records.RecipientListRecord;
import vn.kehoach.store.rows.tables.records.RecipientRecord;
import vn.kehoach.store.rows.tables.records.SignatureRecord;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Head and end of many documents at once, as they stand today, without the text between. */
public final class Ends {
    private static final int MAIN = 0;

    private final Map<UUID, Result<AddresseeRecord>> addressees;
    private final Map<UUID, Result<RecipientListRecord>> lists;
    private final Map<UUID, Result<RecipientRecord>> recipients;
    private final Map<UUID, Result<SignatureRecord>> signatures;

    private Ends(DSLContext rows, Collection<UUID> ids) {
        addressees =
                rows.selectFrom(ADDRESSEE)
                        .where(ADDRESSEE.DOCUMENT_ID.in(ids))
                        .and(ADDRESSEE.GONE.eq(Lived.NEVER))
                        .orderBy(ADDRESSEE.ORDINAL)
                        .fetchGroups(ADDRESSEE.DOCUMENT_ID);
        lists =
                rows.selectFrom(RECIPIENT_LIST)
                        .where(RECIPIENT_LIST.DOCUMENT_ID.in(ids))
                        .and(RECIPIENT_LIST.PART_ID.eq(MAIN))
                        .and(RECIPIENT_LIST.GONE.eq(Lived.NEVER))
                        .orderBy(RECIPIENT_LIST.ORDINAL)
                        .fetchGroups(RECIPIENT_LIST.DOCUMENT_ID);
        recipients =
                rows.selectFrom(RECIPIENT)
                        .where(RECIPIENT.DOCUMENT_ID.in(ids))
                        .and(RECIPIENT.PART_ID.eq(MAIN))
                        .and(RECIPIENT.GONE.eq(Lived.NEVER))
                        .orderBy(RECIPIENT.ORDINAL)
                        .fetchGroups(RECIPIENT.DOCUMENT_ID);
        signatures =
                rows.selectFrom(SIGNATURE)
                        .where(SIGNATURE.DOCUMENT_ID.in(ids))
                        .and(SIGNATURE.PART_ID.eq(MAIN))
                        .and(SIGNATURE.GONE.eq(Lived.NEVER))
                        .orderBy(SIGNATURE.ORDINAL)
                        .fetchGroups(SIGNATURE.DOCUMENT_ID);
    }

    /** The documents {@code ids} with an empty body and no appendices. */
    public static Map<UUID, OfficialDocument> of(DSLContext rows, Collection<UUID> ids) {
        var ends = new Ends(rows, ids);
        var documents = new HashMap<UUID, OfficialDocument>();
        rows.selectFrom(HEADER)
                .where(HEADER.DOCUMENT_ID.in(ids))
                .and(HEADER.PART_ID.eq(MAIN))
                .and(HEADER.GONE.eq(Lived.NEVER))
                .forEach(
                        row -> {
                            UUID id = row.getDocumentId();
                            documents.put(
                                    id,
                                    new OfficialDocument(
                                            HeaderRow.header(row),
                                            ends.addressees(id),
                                            List.of(),
                                            Orientation.PORTRAIT,
                                            ends.closing(id),
                                            List.of(),
                                            List.of()));
                        });
        return documents;
    }

    private List<Addressee> addressees(UUID id) {
        return stream(addressees, id)
                .map(row -> new Addressee(row.getText(), row.getEndMark()))
                .toList();
    }

    private Closing closing(UUID id) {
        return new Closing(
                stream(lists, id)
                        .map(list -> new RecipientList(list.getHeading(), lines(id, list)))
                        .toList(),
                stream(signatures, id).map(RowReader::signature).toList());
    }

    private List<Recipient> lines(UUID id, RecipientListRecord list) {
        return stream(recipients, id)
                .filter(row -> row.getListOrdinal().equals(list.getOrdinal()))
                .map(RowReader::recipient)
                .toList();
    }

    private static <R> Stream<R> stream(Map<UUID, ? extends List<R>> rows, UUID id) {
        List<R> of = rows.get(id);
        return of == null ? Stream.empty() : of.stream();
    }
}
