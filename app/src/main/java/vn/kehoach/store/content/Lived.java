package vn.kehoach.store.content;

import static org.jooq.impl.DSL.trueCondition;

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

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A table whose rows are born at one snapshot's number and gone at another.
 *
 * @param <R> its rows
 */
public record Lived<R extends Record>(Table<R> table) {
    /** The end of rows that still stand. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** All of them. */
    public static final List<Lived<?>> ALL =
            List.of(
                    new Lived<>(PART),
                    new Lived<>(HEADER),
                    new Lived<>(ADDRESSEE),
                    new Lived<>(BLOCK),
                    new Lived<>(TABLE_ROW),
                    new Lived<>(TABLE_CELL),
                    new Lived<>(RECIPIENT_LIST),
                    new Lived<>(RECIPIENT),
                    new Lived<>(SIGNATURE),
                    new Lived<>(RECOVERY));

    public Field<UUID> document() {
        return field("DOCUMENT_ID", UUID.class);
    }

    public Field<Integer> born() {
        return field("BORN", Integer.class);
    }

    public Field<Integer> gone() {
        return field("GONE", Integer.class);
    }

    private <T> Field<T> field(String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }

    /** The rows that made up {@code document} at snapshot {@code number}. */
    Condition of(UUID document, int number) {
        return document().eq(document).and(born().le(number)).and(gone().gt(number));
    }

    /** Rows of some pieces of one kind in one table. */
    record Share(Lived<?> in, Condition rows) {}

    /** Where the rows of the pieces {@code ids} of kind {@code of} stand. */
    static List<Share> shares(Class<? extends Piece> of, Collection<Integer> ids) {
        if (of == Piece.Frame.class) {
            return List.of(share(PART, PART.ID.in(ids)));
        } else if (of == Piece.Head.class) {
            return List.of(share(HEADER, HEADER.PART_ID.in(ids)));
        } else if (of == Piece.Addressees.class) {
            return List.of(share(ADDRESSEE, trueCondition()));
        } else if (of == Piece.FlowBlock.class) {
            return List.of(share(BLOCK, BLOCK.ROW_ID.eq(0).and(BLOCK.ID.in(ids))));
        } else if (of == Piece.TableRow.class) {
            return List.of(
                    share(TABLE_ROW, TABLE_ROW.ID.in(ids)),
                    share(TABLE_CELL, TABLE_CELL.ROW_ID.in(ids)),
                    share(BLOCK, BLOCK.ROW_ID.in(ids)));
        } else if (of == Piece.Recipients.class) {
            return List.of(
                    share(RECIPIENT_LIST, RECIPIENT_LIST.PART_ID.in(ids)),
                    share(RECIPIENT, RECIPIENT.PART_ID.in(ids)));
        } else if (of == Piece.Signatures.class) {
            return List.of(share(SIGNATURE, SIGNATURE.PART_ID.in(ids)));
        }
        return List.of(share(RECOVERY, trueCondition()));
    }

    private static <R extends Record> Share share(Table<R> table, Condition rows) {
        return new Share(new Lived<>(table), rows);
    }
}
