package vn.kehoach.store.content;

import org.jooq.TableRecord;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Recovery;
import vn.kehoach.document.Signature;
import vn.kehoach.store.rows.tables.records.AddresseeRecord;
import vn.kehoach.store.rows.tables.records.BlockRecord;
import vn.kehoach.store.rows.tables.records.PartRecord;
import vn.kehoach.store.rows.tables.records.RecipientListRecord;
import vn.kehoach.store.rows.tables.records.RecipientRecord;
import vn.kehoach.store.rows.tables.records.RecoveryRecord;
import vn.kehoach.store.rows.tables.records.SignatureRecord;
import vn.kehoach.store.rows.tables.records.TableCellRecord;
import vn.kehoach.store.rows.tables.records.TableRowRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of a document's pieces, born at one snapshot's number. */
final class RowMaker {
    private final UUID document;
    private final int born;
    private final HeaderRow headers;
    private final List<TableRecord<?>> rows = new ArrayList<>();

    RowMaker(UUID document, int born, HeaderRow headers) {
        this.document = document;
        this.born = born;
        this.headers = headers;
    }

    /** All rows made so far. */
    List<TableRecord<?>> rows() {
        return rows;
    }

    void add(Piece piece) {
        switch (piece) {
            case Piece.Frame frame -> rows.add(part(frame));
            case Piece.Head head ->
                    rows.add(headers.record(document, head.part(), born, head.header()));
            case Piece.Addressees addressees -> addressees(addressees.lines());
            case Piece.FlowBlock block -> rows.add(block(block));
            case Piece.TableRow row -> tableRow(row);
            case Piece.Recipients recipients -> recipients(recipients);
            case Piece.Signatures signatures -> signatures(signatures);
            case Piece.Recoveries recoveries -> recoveries(recoveries.recovered());
        }
    }

    private PartRecord part(Piece.Frame frame) {
        return new PartRecord(
                document,
                frame.id(),
                born,
                Lived.NEVER,
                frame.position(),
                frame.kind().map(Enum::name).orElse(RowReader.MAIN),
                frame.orientation().name(),
                frame.label(),
                frame.title().text(),
                Runs.of(frame.title()),
                frame.reference().text(),
                Runs.of(frame.reference()));
    }

    private void addressees(List<Addressee> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Addressee line = lines.get(i);
            rows.add(new AddresseeRecord(document, i, born, Lived.NEVER, line.text(), line.end()));
        }
    }

    private BlockRecord block(Piece.FlowBlock piece) {
        BlockRecord row = BlockRow.record(document, born, piece.block());
        row.setRowId(0);
        row.setId(piece.id());
        row.setPartId(piece.part());
        row.setCell(0);
        row.setPosition(piece.position());
        return row;
    }

    private void tableRow(Piece.TableRow piece) {
        rows.add(
                new TableRowRecord(
                        document,
                        piece.id(),
                        born,
                        Lived.NEVER,
                        piece.table(),
                        piece.position(),
                        piece.row().group()));
        List<Cell> cells = piece.row().cells();
        int paragraphs = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            rows.add(cell(piece.id(), i, cell));
            for (Paragraph paragraph : cell.content()) {
                BlockRecord row = BlockRow.record(document, born, paragraph);
                row.setRowId(piece.id());
                row.setId(paragraphs);
                row.setPartId(0);
                row.setCell(i);
                row.setPosition((long) paragraphs);
                rows.add(row);
                paragraphs++;
            }
        }
    }

    private TableCellRecord cell(int row, int ordinal, Cell cell) {
        return new TableCellRecord(
                document,
                row,
                ordinal,
                born,
                Lived.NEVER,
                cell.column(),
                cell.columns(),
                cell.rows(),
                cell.vertical().name());
    }

    private void recipients(Piece.Recipients piece) {
        for (int i = 0; i < piece.lists().size(); i++) {
            RecipientList list = piece.lists().get(i);
            rows.add(
                    new RecipientListRecord(
                            document, piece.part(), i, born, Lived.NEVER, list.heading()));
            for (int j = 0; j < list.recipients().size(); j++) {
                Recipient line = list.recipients().get(j);
                rows.add(
                        new RecipientRecord(
                                document,
                                piece.part(),
                                i,
                                j,
                                born,
                                Lived.NEVER,
                                line.text(),
                                line.end()));
            }
        }
    }

    private void signatures(Piece.Signatures piece) {
        for (int i = 0; i < piece.signatures().size(); i++) {
            Signature signature = piece.signatures().get(i);
            rows.add(
                    new SignatureRecord(
                            document,
                            piece.part(),
                            i,
                            born,
                            Lived.NEVER,
                            Lines.joined(signature.authority()),
                            Lines.joined(signature.title()),
                            signature.name(),
                            Lines.joined(signature.below())));
        }
    }

    private void recoveries(List<Recovery> recovered) {
        for (int i = 0; i < recovered.size(); i++) {
            Recovery recovery = recovered.get(i);
            rows.add(
                    new RecoveryRecord(
                            document,
                            i,
                            born,
                            Lived.NEVER,
                            recovery.field().name(),
                            recovery.status().name(),
                            recovery.where().block(),
                            recovery.where().from(),
                            recovery.where().to(),
                            recovery.original()));
        }
    }
}
