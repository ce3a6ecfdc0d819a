package vn.kehoach.importing.head;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Field;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.SourcePlace;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.TypeLine;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the header of the parts that were read, and notes how each was recovered. */
public final class HeadMaker {
    private static final Pattern LIST = Pattern.compile("(?:DANH SÁCH|SỔ) .*");

    private final HeadParts parts;
    private final Findings findings;

    public HeadMaker(HeadParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /** The header of the parts. */
    public Header header() {
        Agencies agencies = agencies();
        if (!isList()) {
            noteNumber();
        }
        noteDate();
        DocumentType type = type();
        noteSubject();
        noteAddressees(type);
        return new Header(
                agencies.parent(),
                agencies.issuer(),
                parts.motto,
                isList() ? DocumentNumber.NONE : parts.number,
                parts.date,
                type,
                parts.type.map(TypeLine::printed).orElse(""),
                parts.subject);
    }

    /** Lists and registers are not numbered: where none has a number line, none is missing. */
    private boolean isList() {
        return parts.numberLine.isEmpty()
                && parts.type
                        .filter(type -> type.type() == DocumentType.OTHER)
                        .filter(type -> LIST.matcher(type.printed()).matches())
                        .isPresent();
    }

    private Agencies agencies() {
        Agencies agencies = Agencies.of(parts);
        if (!agencies.parent().isEmpty()) {
            findings.found(Field.PARENT_AGENCY, parts.agencies.getFirst());
        }
        if (agencies.issuer().isEmpty()) {
            findings.missing(
                    Field.ISSUER,
                    Place.of(Part.ISSUER),
                    "Tệp không ghi tên cơ quan ban hành; hãy điền trước khi trình ký.");
        } else {
            findings.found(
                    Field.ISSUER,
                    parts.agencies.get(agencies.parent().size()).place(),
                    String.join(" ", agencies.issuer()));
        }
        return agencies;
    }

    private void noteNumber() {
        parts.numberLine.ifPresent(
                line -> {
                    if (!parts.number.numeral().isEmpty()) {
                        findings.found(Field.NUMBER, line);
                    }
                    if (!parts.number.symbol().isEmpty()) {
                        findings.found(Field.SYMBOL, line);
                    }
                });
        findings.missing(
                Field.NUMBER,
                Place.of(Part.NUMBER),
                "Tệp chưa ghi số văn bản; để trống cho đến khi lấy số.");
        findings.missing(
                Field.SYMBOL, Place.of(Part.NUMBER), "Tệp không ghi ký hiệu văn bản; hãy điền.");
    }

    private void noteDate() {
        parts.dateFrom.ifPresent(
                line -> {
                    if (!parts.date.place().isEmpty()) {
                        findings.found(Field.PLACE, line);
                    }
                    if (parts.date.date().isPresent()) {
                        findings.found(Field.DATE, line);
                    }
                });
        findings.missing(
                Field.PLACE, Place.of(Part.DATE_LINE), "Tệp không ghi địa danh; hãy điền.");
        findings.missing(
                Field.DATE,
                Place.of(Part.DATE_LINE),
                "Tệp chưa ghi đủ ngày, tháng, năm ban hành; để trống cho đến khi ký.");
    }

    private DocumentType type() {
        Optional<DocumentType> printed = parts.type.map(TypeLine::type);
        if (printed.isPresent()) {
            parts.typeFrom.ifPresent(line -> findings.found(Field.TYPE, line));
            return printed.get();
        }
        if (parts.viaSubject) {
            findings.guessed(
                    Field.TYPE,
                    parts.subjectFrom.map(Line::place).orElse(SourcePlace.NOWHERE),
                    "V/v",
                    Place.of(Part.TYPE),
                    "Văn bản không có tên loại mà có “V/v” nên được coi là công văn.");
            return DocumentType.CONG_VAN;
        }
        findings.missing(
                Field.TYPE, Place.of(Part.TYPE), "Tệp không ghi tên loại văn bản; hãy chọn.");
        return DocumentType.OTHER;
    }

    private void noteSubject() {
        parts.subjectFrom.ifPresent(line -> findings.found(Field.SUBJECT, line));
        findings.missing(
                Field.SUBJECT, Place.of(Part.SUBJECT), "Tệp không ghi trích yếu; hãy điền.");
    }

    private void noteAddressees(DocumentType type) {
        parts.addressedFrom.ifPresent(line -> findings.found(Field.ADDRESSEES, line));
        if (type == DocumentType.CONG_VAN) {
            findings.missing(
                    Field.ADDRESSEES,
                    Place.of(Part.ADDRESSEES),
                    "Công văn không ghi nơi “Kính gửi”; hãy điền.");
        }
    }
}
