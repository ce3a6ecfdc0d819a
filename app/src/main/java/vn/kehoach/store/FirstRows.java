package vn.kehoach.store;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.DocumentType;
import vn.kehoach.store.content.Lived;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The beginning of the list of all documents, which every start shows. It is the same that {@link
 * DocumentList} finds, but asked for in plain SQL: loading jOOQ takes longer than opening the file.
 */
final class FirstRows {
    private static final String ROWS =
            """
            select document.id, numeral, separator, symbol, issued_on, type, type_name, subject,
                drafting_unit, state, changed_at,
                (select min(due_on) from report_due
                    where document_id = document.id and due_on >= ?)
            from document
            join header on document_id = document.id and part_id = 0 and gone = ?
            where binned_at is null
            order by changed_at desc, document.id
            limit ?\
            """;

    private static final String TOTAL = "select count(*) from document where binned_at is null";

    private FirstRows() {}

    /** Whether they are what {@code query} asks for. */
    static boolean answer(DocumentQuery query) {
        return query.equals(DocumentQuery.ALL.page(0, query.limit()));
    }

    static Page<DocumentRow> of(Database open, int limit, LocalDate today) throws SQLException {
        List<DocumentRow> rows = new ArrayList<>();
        open.each(ROWS, found -> rows.add(row(found)), today, Lived.NEVER, limit);
        List<Integer> total = new ArrayList<>();
        open.each(TOTAL, found -> total.add(found.getInt(1)));
        return new Page<>(rows, total.getFirst());
    }

    private static DocumentRow row(ResultSet found) throws SQLException {
        return new DocumentRow(
                new DocumentId(found.getObject(1, UUID.class)),
                new DocumentNumber(found.getString(2), found.getString(3), found.getString(4)),
                Optional.ofNullable(found.getObject(5, LocalDate.class)),
                DocumentType.valueOf(found.getString(6)),
                found.getString(7),
                found.getString(8),
                found.getString(9),
                DocumentState.valueOf(found.getString(10)),
                Optional.ofNullable(found.getObject(12, LocalDate.class)),
                found.getObject(11, OffsetDateTime.class).toInstant(),
                Optional.empty());
    }
}
