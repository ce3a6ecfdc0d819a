package vn.kehoach.store.content;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document as it stands in its rows: what it says, and which row says it. */
public final class Contents {
    private static final int BEHIND_MAIN = Piece.MAIN + 1;

    private final OfficialDocument document;
    private final List<Kept<Appendix>> appendices;
    private final Map<Integer, List<Kept<Block>>> flows = new HashMap<>();
    private final Map<Integer, List<Kept<Row>>> rows = new HashMap<>();
    private final Map<Piece.Key, Piece> pieces = new LinkedHashMap<>();
    private int nextId;

    /** The document when nothing of it is written yet. */
    static Contents unwritten(OfficialDocument document) {
        return new Contents(document, List.of(), Map.of(), Map.of(), BEHIND_MAIN);
    }

    /**
     * The document on the rows it was read from, or on those of its last writing.
     *
     * @param flows the blocks of each part, by the part's id
     * @param rows the rows of each table, by the table's id
     * @param nextId above all ids ever used
     */
    Contents(
            OfficialDocument document,
            List<Kept<Appendix>> appendices,
            Map<Integer, List<Kept<Block>>> flows,
            Map<Integer, List<Kept<Row>>> rows,
            int nextId) {
        this.document = document;
        this.nextId = nextId;
        this.appendices = Kept.aligned(appendices, document.appendices(), this::newId);
        gather(flows, rows);
    }

    public OfficialDocument document() {
        return document;
    }

    /** The rows of {@code next}, as many as possible the same as those of this one. */
    Contents changedTo(OfficialDocument next) {
        return new Contents(next, appendices, flows, rows, nextId);
    }

    Map<Piece.Key, Piece> pieces() {
        return pieces;
    }

    private int newId() {
        return nextId++;
    }

    private void gather(
            Map<Integer, List<Kept<Block>>> oldFlows, Map<Integer, List<Kept<Row>>> oldRows) {
        add(
                new Piece.Frame(
                        Piece.MAIN,
                        0,
                        Optional.empty(),
                        document.orientation(),
                        "",
                        RichText.EMPTY,
                        RichText.EMPTY));
        add(new Piece.Head(Piece.MAIN, document.header()));
        add(new Piece.Addressees(document.addressees()));
        add(new Piece.Recipients(Piece.MAIN, document.closing().recipients()));
        add(new Piece.Signatures(Piece.MAIN, document.closing().signatures()));
        add(new Piece.Recoveries(document.recovered()));
        flow(Piece.MAIN, document.body(), oldFlows, oldRows);
        for (Kept<Appendix> kept : appendices) {
            Appendix appendix = kept.value();
            add(frame(kept));
            appendix.header().ifPresent(header -> add(new Piece.Head(kept.id(), header)));
            add(new Piece.Recipients(kept.id(), appendix.closing().recipients()));
            add(new Piece.Signatures(kept.id(), appendix.closing().signatures()));
            flow(kept.id(), appendix.body(), oldFlows, oldRows);
        }
    }

    private static Piece.Frame frame(Kept<Appendix> kept) {
        Appendix appendix = kept.value();
        return new Piece.Frame(
                kept.id(),
                kept.position(),
                Optional.of(appendix.kind()),
                appendix.orientation(),
                appendix.label(),
                appendix.title(),
                appendix.reference());
    }

    private void flow(
            int part,
            List<Block> blocks,
            Map<Integer, List<Kept<Block>>> oldFlows,
            Map<Integer, List<Kept<Row>>> oldRows) {
        List<Kept<Block>> flow =
                Kept.aligned(oldFlows.getOrDefault(part, List.of()), blocks, this::newId);
        flows.put(part, flow);
        for (Kept<Block> block : flow) {
            if (block.value() instanceof Table table) {
                add(new Piece.FlowBlock(part, block.id(), block.position(), withoutRows(table)));
                tableRows(block.id(), table, oldRows.getOrDefault(block.id(), List.of()));
            } else {
                add(new Piece.FlowBlock(part, block.id(), block.position(), block.value()));
            }
        }
    }

    private void tableRows(int table, Table value, List<Kept<Row>> old) {
        List<Kept<Row>> kept = Kept.aligned(old, value.rows(), this::newId);
        rows.put(table, new ArrayList<>(kept));
        kept.forEach(row -> add(new Piece.TableRow(table, row.id(), row.position(), row.value())));
    }

    private static Table withoutRows(Table table) {
        return new Table(
                table.columns(),
                table.widths(),
                table.headerRows(),
                table.ruled(),
                table.meaning(),
                List.of());
    }

    private void add(Piece piece) {
        pieces.put(piece.key(), piece);
    }
}
