package vn.kehoach.store.content;

import static vn.kehoach.store.rows.Tables.ADDRESSEE;
import static vn.kehoach.store.rows.Tables.BLOCK;
import static vn.kehoach.store.rows.Tables.HEADER;
import static vn.kehoach.store.rows.Tables.PART;
import static vn.kehoach.store.rows.Tables.RECIPIENT;
import static vn.kehoach.store.rows.Tables.RECIPIENT_LIST;
import static vn.kehoach.store.rows.Tables.RECOVERY;
import static vn.kehoach.store.rows.Tables.SIGNATURE;
import static vn.kehoach.store.rows.Tables.TABLE_CELL;
import static vn.kehoach.store.rows.Tables.TABLE_ROW;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import vn.kehoach.store.rows.tables.records.AddresseeRecord;
import vn.kehoach.store.rows.tables.records.BlockRecord;
import vn.kehoach.store.rows.tables.records.HeaderRecord;
import vn.kehoach.store.rows.tables.records.PartRecord;
import vn.kehoach.store.rows.tables.records.RecipientListRecord;
import vn.kehoach.store.rows.tables.records.RecipientRecord;
import vn.kehoach.store.rows.tables.records.RecoveryRecord;
import vn.kehoach.store.rows.tables.records.SignatureRecord;
import vn.kehoach.store.rows.tables.records.TableCellRecord;
import vn.kehoach.store.rows.tables.records.TableRowRecord;

import java.util.List;
import java.util.UUID;

/** All rows of a document at one snapshot, each list in the order of the paper. */
record ReadRows(
        List<PartRecord> parts,
        List<HeaderRecord> headers,
        List<AddresseeRecord> addressees,
        List<BlockRecord> blocks,
        List<TableRowRecord> tableRows,
        List<TableCellRecord> cells,
        List<RecipientListRecord> recipientLists,
        List<RecipientRecord> recipients,
        List<SignatureRecord> signatures,
        List<RecoveryRecord> recoveries) {
    static ReadRows of(DSLContext database, UUID document, int number) {
        var reading = new Reading(database, document, number);
        return new ReadRows(
                reading.all(PART, PART.POSITION),
                reading.all(HEADER, HEADER.PART_ID),
                reading.all(ADDRESSEE, ADDRESSEE.ORDINAL),
                reading.all(BLOCK, BLOCK.POSITION),
                reading.all(TABLE_ROW, TABLE_ROW.POSITION),
                reading.all(TABLE_CELL, TABLE_CELL.ORDINAL),
                reading.all(RECIPIENT_LIST, RECIPIENT_LIST.ORDINAL),
                reading.all(RECIPIENT, RECIPIENT.ORDINAL),
                reading.all(SIGNATURE, SIGNATURE.ORDINAL),
                reading.all(RECOVERY, RECOVERY.ORDINAL));
    }

    private record Reading(DSLContext database, UUID document, int number) {
        <R extends Record> List<R> all(Table<R> table, Field<?> order) {
            return database.selectFrom(table)
                    .where(new Lived<>(table).of(document, number))
                    .orderBy(order)
                    .fetch();
        }
    }
}
