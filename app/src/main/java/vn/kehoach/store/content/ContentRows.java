package vn.kehoach.store.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jooq.Condition;
import org.jooq.DSLContext;

import vn.kehoach.document.OfficialDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes documents into rows and reads them back. */
public final class ContentRows {
    private final HeaderRow headers = new HeaderRow();

    /** Writes all rows of a new document, born at snapshot number {@code number}. */
    public Contents insert(DSLContext database, UUID id, int number, OfficialDocument document) {
        Contents contents = Contents.unwritten(document);
        insert(database, id, number, List.copyOf(contents.pieces().values()));
        return contents;
    }

    /**
     * Writes what {@code next} changes.
     *
     * @param number of the snapshot that comes next: older rows stay for the snapshots that hold
     *     them
     */
    public Contents change(
            DSLContext database, UUID id, int number, Contents before, OfficialDocument next) {
        Contents after = before.changedTo(next);
        Map<Piece.Key, Piece> now = after.pieces();
        Map<Piece.Key, Piece> then = before.pieces();
        var fresh = new ArrayList<Piece>();
        var gone = new ArrayList<Piece.Key>();
        for (Map.Entry<Piece.Key, Piece> old : then.entrySet()) {
            if (!old.getValue().equals(now.get(old.getKey()))) {
                gone.add(old.getKey());
            }
        }
        for (Map.Entry<Piece.Key, Piece> piece : now.entrySet()) {
            if (!piece.getValue().equals(then.get(piece.getKey()))) {
                fresh.add(piece.getValue());
            }
        }
        end(database, id, number, gone);
        insert(database, id, number, fresh);
        return after;
    }

    /**
     * The document at snapshot {@code number}.
     *
     * @throws DamagedRows when rows are missing or say what no document says
     */
    public Contents read(DSLContext database, UUID id, int number) throws DamagedRows {
        try {
            return new RowReader(ReadRows.of(database, id, number)).contents();
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | java.util.NoSuchElementException damaged) {
            throw new DamagedRows(damaged);
        }
    }

    private void insert(DSLContext database, UUID id, int number, List<Piece> pieces) {
        var maker = new RowMaker(id, number, headers);
        pieces.forEach(maker::add);
        Inserts.all(database, maker.rows());
    }

    private static void end(DSLContext database, UUID document, int number, List<Piece.Key> gone) {
        gone.stream()
                .collect(groupingBy(Piece.Key::of, mapping(Piece.Key::id, toList())))
                .forEach(
                        (of, ids) ->
                                Lived.shares(of, ids)
                                        .forEach(share -> end(database, document, number, share)));
    }

    private static void end(DSLContext database, UUID document, int number, Lived.Share share) {
        Lived<?> in = share.in();
        Condition standing =
                in.document().eq(document).and(in.gone().eq(Lived.NEVER)).and(share.rows());
        database.deleteFrom(in.table()).where(standing.and(in.born().eq(number))).execute();
        database.update(in.table())
                .set(in.gone(), number)
                .where(standing.and(in.born().lt(number)))
                .execute();
    }
}
