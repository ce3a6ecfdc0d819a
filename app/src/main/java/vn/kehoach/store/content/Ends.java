package vn.kehoach.store.content;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;

import static vn.kehoach.store.rows.Tables.ADDRESSEE;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.RECIPIENT;
import static vn.kehoach.store.rows.Tables.RECIPIENT_LIST;
import static vn.kehoach.store.rows.Tables.SIGNATURE;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;

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

    private Ends(DSLContext rows, UUID... ids) {
        addressees =
                among(rows, ADDRESSEE, ADDRESSEE.DOCUMENT_ID, ids)
                        .where(ADDRESSEE.GONE.eq(Lived.NEVER))
                        .orderBy(ADDRESSEE.ORDINAL)
                        .fetchInto(ADDRESSEE)
                        .intoGroups(ADDRESSEE.DOCUMENT_ID);
        lists =
                among(rows, RECIPIENT_LIST, RECIPIENT_LIST.DOCUMENT_ID, ids)
                        .where(RECIPIENT_LIST.PART_ID.eq(MAIN))
                        .and(RECIPIENT_LIST.GONE.eq(Lived.NEVER))
                        .orderBy(RECIPIENT_LIST.ORDINAL)
                        .fetchInto(RECIPIENT_LIST)
                        .intoGroups(RECIPIENT_LIST.DOCUMENT_ID);
        recipients =
                among(rows, RECIPIENT, RECIPIENT.DOCUMENT_ID, ids)
                        .where(RECIPIENT.PART_ID.eq(MAIN))
                        .and(RECIPIENT.GONE.eq(Lived.NEVER))
                        .orderBy(RECIPIENT.ORDINAL)
                        .fetchInto(RECIPIENT)
                        .intoGroups(RECIPIENT.DOCUMENT_ID);
        signatures =
                among(rows, SIGNATURE, SIGNATURE.DOCUMENT_ID, ids)
                        .where(SIGNATURE.PART_ID.eq(MAIN))
                        .and(SIGNATURE.GONE.eq(Lived.NEVER))
                        .orderBy(SIGNATURE.ORDINAL)
                        .fetchInto(SIGNATURE)
                        .intoGroups(SIGNATURE.DOCUMENT_ID);
    }

    /** The rows of documents, looked up one by one: ten times as quick as with IN or ANY. */
    private static SelectOnConditionStep<Record> among(
            DSLContext rows, Table<?> table, Field<UUID> document, UUID... ids) {
        return rows.select(table.fields())
                .from(unnest(ids).as("sought", "id"))
                .join(table)
                .on(document.eq(field(name("sought", "id"), UUID.class)));
    }

    /** The documents {@code sought} with an empty body and no appendices. */
    public static Map<UUID, OfficialDocument> of(DSLContext rows, Collection<UUID> sought) {
        UUID[] ids = sought.toArray(UUID[]::new);
        var ends = new Ends(rows, ids);
        var documents = new HashMap<UUID, OfficialDocument>();
        among(rows, HEADER, HEADER.DOCUMENT_ID, ids)
                .where(HEADER.PART_ID.eq(MAIN))
                .and(HEADER.GONE.eq(Lived.NEVER))
                .fetchInto(HEADER)
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
