package vn.kehoach.ui.panel;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.RichText;
import vn.kehoach.standard.TypeCodes;

import java.text.Normalizer;
import java.util.List;

/** A field of the header form: what it reads from a header, and the header with a typed text. */
enum HeaderField {
    PARENT_AGENCY(Part.PARENT_AGENCY),
    ISSUER(Part.ISSUER),
    NUMERAL(Part.NUMBER),
    SYMBOL(Part.NUMBER),
    PLACE(Part.DATE_LINE),
    DAY(Part.DATE_LINE),
    MONTH(Part.DATE_LINE),
    YEAR(Part.DATE_LINE),
    TYPE(Part.TYPE),
    SUBJECT(Part.SUBJECT);

    private final Part part;

    HeaderField(Part part) {
        this.part = part;
    }

    /** The part of the paper that shows the field. */
    Part part() {
        return part;
    }

    /** What the field shows; lines of a name are parted by line feeds. */
    String read(Header header) {
        return switch (this) {
            case PARENT_AGENCY -> String.join("\n", header.parentAgency());
            case ISSUER -> String.join("\n", header.issuer());
            case NUMERAL -> header.number().numeral();
            case SYMBOL -> header.number().symbol();
            case PLACE -> header.dateLine().place();
            case DAY -> header.dateLine().day();
            case MONTH -> header.dateLine().month();
            case YEAR -> header.dateLine().year();
            case TYPE ->
                    header.type() == DocumentType.CONG_VAN
                            ? DocumentType.CONG_VAN.printed()
                            : header.typeName();
            case SUBJECT -> header.subject().text();
        };
    }

    /** {@code header} with what was typed into the field, in NFC and without idle blanks. */
    Header write(Header header, String typed) {
        String normal = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return switch (this) {
            case PARENT_AGENCY -> header.withParentAgency(lines(normal));
            case ISSUER -> header.withIssuer(lines(normal));
            case NUMERAL, SYMBOL -> header.withNumber(number(header.number(), line(normal)));
            case PLACE, DAY, MONTH, YEAR ->
                    header.withDateLine(date(header.dateLine(), line(normal)));
            case TYPE -> typed(header, line(normal));
            case SUBJECT -> header.withSubject(RichText.plain(String.join("\n", lines(normal))));
        };
    }

    private DocumentNumber number(DocumentNumber now, String text) {
        return this == NUMERAL
                ? new DocumentNumber(text, now.separator(), now.symbol())
                : new DocumentNumber(now.numeral(), now.separator(), text);
    }

    private DateLine date(DateLine now, String text) {
        return new DateLine(
                this == PLACE ? text : now.place(),
                this == DAY ? text : now.day(),
                this == MONTH ? text : now.month(),
                this == YEAR ? text : now.year());
    }

    private static Header typed(Header header, String name) {
        DocumentType type = DocumentType.named(name);
        return header.withType(type, type == DocumentType.CONG_VAN ? "" : name)
                .withNumber(coded(header.number(), type));
    }

    /** A symbol that begins with the code of a type follows the type. */
    private static DocumentNumber coded(DocumentNumber number, DocumentType type) {
        int end = Math.max(number.symbol().indexOf('-'), 0);
        return TypeCodes.type(number.symbol().substring(0, end))
                .flatMap(_ -> TypeCodes.of(type))
                .map(code -> SYMBOL.number(number, code + number.symbol().substring(end)))
                .orElse(number);
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(HeaderField::line).filter(line -> !line.isEmpty()).toList();
    }

    private static String line(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
