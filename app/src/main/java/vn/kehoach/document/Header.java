package vn.kehoach.document;

import java.util.List;

/**
 * The head of a paper.
 *
 * @param parentAgency lines of cơ quan chủ quản; empty when none is printed
 * @param issuer lines of the issuing agency's name; empty when the source does not say it
 * @param motto whether quốc hiệu and tiêu ngữ are printed
 * @param type tên loại; {@link DocumentType#CONG_VAN} prints none
 * @param typeName tên loại as printed ("KẾ HOẠCH"); empty for công văn
 * @param subject trích yếu without "V/v"; a line feed where the clerk ends a line
 */
public record Header(
        List<String> parentAgency,
        List<String> issuer,
        boolean motto,
        DocumentNumber number,
        DateLine dateLine,
        DocumentType type,
        String typeName,
        RichText subject) {
    public Header {
        parentAgency = List.copyOf(parentAgency);
        issuer = List.copyOf(issuer);
    }

    /** The subject as running text. */
    public String subjectLine() {
        return subject.text().replace('\n', ' ');
    }

    public Header withParentAgency(List<String> lines) {
        return new Header(lines, issuer, motto, number, dateLine, type, typeName, subject);
    }

    public Header withIssuer(List<String> lines) {
        return new Header(parentAgency, lines, motto, number, dateLine, type, typeName, subject);
    }

    public Header withNumber(DocumentNumber newNumber) {
        return new Header(
                parentAgency, issuer, motto, newNumber, dateLine, type, typeName, subject);
    }

    public Header withDateLine(DateLine line) {
        return new Header(parentAgency, issuer, motto, number, line, type, typeName, subject);
    }

    public Header withType(DocumentType newType, String name) {
        return new Header(parentAgency, issuer, motto, number, dateLine, newType, name, subject);
    }

    public Header withSubject(RichText text) {
        return new Header(parentAgency, issuer, motto, number, dateLine, type, typeName, text);
    }
}
