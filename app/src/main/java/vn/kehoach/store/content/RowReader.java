package vn.kehoach.store.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Field;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Recovery;
import vn.kehoach.document.Row;
import vn.kehoach.document.Signature;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.store.rows.tables.records.BlockRecord;
import vn.kehoach.store.rows.tables.records.PartRecord;
import vn.kehoach.store.rows.tables.records.RecipientRecord;
import vn.kehoach.store.rows.tables.records.RecoveryRecord;
import vn.kehoach.store.rows.tables.records.SignatureRecord;
import vn.kehoach.store.rows.tables.records.TableCellRecord;
import vn.kehoach.store.rows.tables.records.TableRowRecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Builds a document of its rows and remembers which row said what. */
final class RowReader {
    /** The kind of the part that is the main text. */
    static final String MAIN = "MAIN";

    private final ReadRows read;
    private final Map<Integer, Header> headers;
    private final Map<Integer, List<BlockRecord>> cellText;
    private final Map<Integer, List<TableCellRecord>> cells;
    private final Map<Integer, List<TableRowRecord>> tableRows;
    private final Map<Integer, List<Kept<Block>>> flows = new HashMap<>();
    private final Map<Integer, List<Kept<Row>>> rows = new HashMap<>();

    RowReader(ReadRows read) {
        this.read = read;
        headers = read.headers().stream().collect(toMap(row -> row.getPartId(), HeaderRow::header));
        cellText =
                read.blocks().stream()
                        .filter(row -> row.getRowId() != 0)
                        .collect(groupingBy(BlockRecord::getRowId));
        cells = read.cells().stream().collect(groupingBy(TableCellRecord::getRowId));
        tableRows = read.tableRows().stream().collect(groupingBy(TableRowRecord::getBlockId));
        read.blocks().stream().filter(row -> row.getRowId() == 0).forEach(this::keep);
    }

    /**
     * The document on its rows.
     *
     * @throws NoSuchElementException when rows are missing
     */
    Contents contents() {
        PartRecord main =
                read.parts().stream()
                        .filter(part -> part.getKind().equals(MAIN))
                        .findFirst()
                        .orElseThrow();
        List<Kept<Appendix>> appendices =
                read.parts().stream()
                        .filter(part -> !part.getKind().equals(MAIN))
                        .map(this::appendix)
                        .toList();
        var document =
                new OfficialDocument(
                        Optional.ofNullable(headers.get(Piece.MAIN)).orElseThrow(),
                        read.addressees().stream()
                                .map(row -> new Addressee(row.getText(), row.getEndMark()))
                                .toList(),
                        flow(Piece.MAIN),
                        Orientation.valueOf(main.getOrientation()),
                        closing(Piece.MAIN),
                        appendices.stream().map(Kept::value).toList(),
                        read.recoveries().stream().map(RowReader::recovery).toList());
        return new Contents(document, appendices, flows, rows, highestId() + 1);
    }

    private int highestId() {
        int highest = Piece.MAIN;
        for (PartRecord part : read.parts()) {
            highest = Math.max(highest, part.getId());
        }
        for (List<Kept<Block>> flow : flows.values()) {
            highest = flow.stream().mapToInt(Kept::id).reduce(highest, Math::max);
        }
        for (List<Kept<Row>> table : rows.values()) {
            highest = table.stream().mapToInt(Kept::id).reduce(highest, Math::max);
        }
        return highest;
    }

    private void keep(BlockRecord row) {
        List<Kept<Row>> own =
                tableRows.getOrDefault(row.getId(), List.of()).stream().map(this::row).toList();
        if (!own.isEmpty()) {
            rows.put(row.getId(), own);
        }
        Block block = BlockRow.block(row, own.stream().map(Kept::value).toList());
        flows.computeIfAbsent(row.getPartId(), part -> new ArrayList<>())
                .add(new Kept<>(row.getId(), row.getPosition(), block));
    }

    private Kept<Row> row(TableRowRecord row) {
        List<Cell> own =
                cells.getOrDefault(row.getId(), List.of()).stream().map(this::cell).toList();
        return new Kept<>(row.getId(), row.getPosition(), new Row(own, row.getTitles()));
    }

    private Cell cell(TableCellRecord cell) {
        List<Paragraph> text =
                cellText.getOrDefault(cell.getRowId(), List.of()).stream()
                        .filter(row -> row.getCell().equals(cell.getOrdinal()))
                        .map(BlockRow::paragraph)
                        .toList();
        return new Cell(
                cell.getGridColumn(),
                cell.getColumnSpan(),
                cell.getRowSpan(),
                VerticalAlignment.valueOf(cell.getVertical()),
                text);
    }

    private List<Block> flow(int part) {
        return flows.getOrDefault(part, List.of()).stream().map(Kept::value).toList();
    }

    private Kept<Appendix> appendix(PartRecord part) {
        int id = part.getId();
        var appendix =
                new Appendix(
                        Appendix.Kind.valueOf(part.getKind()),
                        part.getLabel(),
                        Runs.text(part.getTitle(), part.getTitleRuns()),
                        Runs.text(part.getReference(), part.getReferenceRuns()),
                        Orientation.valueOf(part.getOrientation()),
                        Optional.ofNullable(headers.get(id)),
                        flow(id),
                        closing(id));
        return new Kept<>(id, part.getPosition(), appendix);
    }

    private Closing closing(int part) {
        List<RecipientList> lists =
                read.recipientLists().stream()
                        .filter(list -> list.getPartId() == part)
                        .map(
                                list ->
                                        new RecipientList(
                                                list.getHeading(), lines(part, list.getOrdinal())))
                        .toList();
        List<Signature> signatures =
                read.signatures().stream()
                        .filter(row -> row.getPartId() == part)
                        .map(RowReader::signature)
                        .toList();
        return new Closing(lists, signatures);
    }

    private List<Recipient> lines(int part, int list) {
        return read.recipients().stream()
                .filter(row -> row.getPartId() == part && row.getListOrdinal() == list)
                .map(RowReader::recipient)
                .toList();
    }

    static Recipient recipient(RecipientRecord row) {
        return new Recipient(row.getText(), row.getEndMark());
    }

    static Signature signature(SignatureRecord row) {
        return new Signature(
                Lines.split(row.getAuthority()),
                Lines.split(row.getTitle()),
                row.getName(),
                Lines.split(row.getBelow()));
    }

    private static Recovery recovery(RecoveryRecord row) {
        return new Recovery(
                Field.valueOf(row.getField()),
                Recovery.Status.valueOf(row.getStatus()),
                new SourcePlace(row.getSourceBlock(), row.getSourceFrom(), row.getSourceTo()),
                row.getOriginal());
    }
}
