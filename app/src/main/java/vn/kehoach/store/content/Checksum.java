package vn.kehoach.store.content;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Run;
import vn.kehoach.document.Signature;
import vn.kehoach.document.Table;

import java.util.List;
import java.util.function.Consumer;

/**
 * A number of 64 bits over everything a document says (FNV-1a). It is kept with the document's
 * rows, so its form must never change: a later field is fed only where it is not at its normal
 * value.
 */
public final class Checksum {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long value = OFFSET;

    private Checksum() {}

    public static long of(OfficialDocument document) {
        var sum = new Checksum();
        sum.header(document.header());
        sum.list(document.addressees(), sum::addressee);
        sum.list(document.body(), sum::block);
        sum.name(document.orientation());
        sum.closing(document.closing());
        sum.list(document.appendices(), sum::appendix);
        sum.list(
                document.recovered(),
                recovery -> {
                    sum.name(recovery.field());
                    sum.name(recovery.status());
                    sum.number(recovery.where().block());
                    sum.number(recovery.where().from());
                    sum.number(recovery.where().to());
                    sum.text(recovery.original());
                });
        return sum.value;
    }

    private void header(Header header) {
        list(header.parentAgency(), this::text);
        list(header.issuer(), this::text);
        truth(header.motto());
        text(header.number().numeral());
        text(header.number().separator());
        text(header.number().symbol());
        text(header.dateLine().place());
        text(header.dateLine().day());
        text(header.dateLine().month());
        text(header.dateLine().year());
        name(header.type());
        text(header.typeName());
        rich(header.subject());
    }

    private void addressee(Addressee addressee) {
        text(addressee.text());
        text(addressee.end());
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> table(table);
            case PageBreak _ -> number(2);
        }
    }

    private void paragraph(Paragraph paragraph) {
        number(0);
        name(paragraph.role());
        number(paragraph.level());
        text(paragraph.label());
        rich(paragraph.text());
        number(paragraph.titleLength());
        name(paragraph.alignment());
        list(
                paragraph.fields(),
                span -> {
                    name(span.field());
                    number(span.from());
                    number(span.to());
                });
        list(
                paragraph.notes(),
                note -> {
                    number(note.at());
                    text(note.mark());
                    rich(note.text());
                });
        // Sums of papers without any stay what they were before there were stops.
        if (!paragraph.tabs().isEmpty()) {
            text(Stops.joined(paragraph.tabs()));
        }
    }

    private void table(Table table) {
        number(1);
        number(table.columns());
        list(table.widths(), width -> number(Double.doubleToLongBits(width)));
        number(table.headerRows());
        truth(table.ruled());
        list(table.meaning(), this::name);
        list(table.rows(), this::row);
    }

    private void row(Row row) {
        truth(row.group());
        list(row.cells(), this::cell);
    }

    private void cell(Cell cell) {
        number(cell.column());
        number(cell.columns());
        number(cell.rows());
        name(cell.vertical());
        list(cell.content(), this::paragraph);
    }

    private void closing(Closing closing) {
        list(closing.recipients(), this::recipients);
        list(closing.signatures(), this::signature);
    }

    private void recipients(RecipientList recipients) {
        text(recipients.heading());
        list(
                recipients.recipients(),
                recipient -> {
                    text(recipient.text());
                    text(recipient.end());
                });
    }

    private void signature(Signature signature) {
        list(signature.authority(), this::text);
        list(signature.title(), this::text);
        text(signature.name());
        list(signature.below(), this::text);
    }

    private void appendix(Appendix appendix) {
        name(appendix.kind());
        text(appendix.label());
        rich(appendix.title());
        rich(appendix.reference());
        name(appendix.orientation());
        list(appendix.header().stream().toList(), this::header);
        list(appendix.body(), this::block);
        closing(appendix.closing());
    }

    private void rich(RichText text) {
        list(text.runs(), this::run);
    }

    private void run(Run run) {
        text(run.text());
        truth(run.emphasis().bold());
        truth(run.emphasis().italic());
        truth(run.emphasis().underline());
    }

    private <T> void list(List<T> members, Consumer<? super T> feed) {
        number(members.size());
        members.forEach(feed);
    }

    private void name(Enum<?> constant) {
        text(constant.name());
    }

    private void truth(boolean truth) {
        number(truth ? 1 : 0);
    }

    private void text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            feed(text.charAt(i));
        }
    }

    private void number(long number) {
        feed(number);
        feed(number >>> 32);
    }

    private void feed(long bits) {
        value = (value ^ (bits & 0xffffffffL)) * PRIME;
    }
}
