package vn.kehoach.store.content;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.store.rows.tables.records.HeaderRecord;
import vn.kehoach.text.Folding;
import vn.kehoach.text.VietnameseOrder;

import java.util.UUID;

/** A header as a row, with what is read off it for lists: date, number, order and search. */
public final class HeaderRow {
    private static final int KEY_LENGTH = 1000;
    private static final int DIGITS = 18;

    private final VietnameseOrder order = new VietnameseOrder();

    HeaderRecord record(UUID document, int part, int born, Header header) {
        DateLine date = header.dateLine();
        DocumentNumber number = header.number();
        String key = order.key(header.subjectLine());
        return new HeaderRecord(
                document,
                part,
                born,
                Lived.NEVER,
                Lines.joined(header.parentAgency()),
                Lines.joined(header.issuer()),
                header.motto(),
                number.numeral(),
                number.separator(),
                number.symbol(),
                date.place(),
                date.day(),
                date.month(),
                date.year(),
                header.type().name(),
                header.typeName(),
                header.subject().text(),
                Runs.of(header.subject()),
                date.date().orElse(null),
                value(number.numeral()),
                key.substring(0, Math.min(key.length(), KEY_LENGTH)),
                folded(header));
    }

    static Header header(HeaderRecord row) {
        return new Header(
                Lines.split(row.getParentAgency()),
                Lines.split(row.getIssuer()),
                row.getMotto(),
                new DocumentNumber(row.getNumeral(), row.getSeparator(), row.getSymbol()),
                new DateLine(
                        row.getPlace(), row.getDayText(), row.getMonthText(), row.getYearText()),
                DocumentType.valueOf(row.getType()),
                row.getTypeName(),
                Runs.text(row.getSubject(), row.getSubjectRuns()));
    }

    private static @Nullable Long value(String numeral) {
        String digits = numeral.strip();
        boolean number = digits.matches("[0-9]+") && digits.length() <= DIGITS;
        return number ? Long.valueOf(digits) : null;
    }

    /** What a list of documents looks for words in. */
    public static String folded(Header header) {
        return Folding.fold(
                String.join(
                        " ",
                        header.number().printed(),
                        header.typeName(),
                        header.subject().text(),
                        String.join(" ", header.issuer())));
    }
}
