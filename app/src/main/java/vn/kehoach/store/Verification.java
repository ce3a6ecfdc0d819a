package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.REVISION;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

import vn.kehoach.store.content.Checksum;
import vn.kehoach.store.content.ContentRows;
import vn.kehoach.store.content.DamagedRows;
import vn.kehoach.store.rows.tables.records.DocumentRecord;

import java.util.UUID;

/** Reads everything there is, to know that it can be read. */
record Verification(DSLContext rows) {
    /** Every row of every table, of whatever version the tables are. */
    void tables() {
        rows.fetch("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .forEach(row -> read(DSL.table(DSL.name(row.get(0, String.class)))));
    }

    private void read(Table<?> table) {
        try (var all = rows.selectFrom(table).fetchLazy()) {
            while (all.hasNext()) {
                all.fetchNext();
            }
        }
    }

    /**
     * Every document and snapshot, with its checksum.
     *
     * @throws DamagedRows when one is not as it was handed over
     */
    void documents() throws DamagedRows {
        for (DocumentRecord document : rows.fetch(DOCUMENT)) {
            check(document.getId(), document.getRevision(), document.getChecksum());
        }
        for (var snapshot : rows.fetch(REVISION)) {
            check(snapshot.getDocumentId(), snapshot.getNumber(), snapshot.getChecksum());
        }
    }

    private void check(UUID document, int number, long checksum) throws DamagedRows {
        var text = new ContentRows().read(rows, document, number).document();
        if (Checksum.of(text) != checksum) {
            throw new DamagedRows(new IllegalStateException("checksum of " + document));
        }
    }
}
