package vn.kehoach.check.head;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.NumberFix;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.standard.TypeCodes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * N04: the symbol begins with the code of the tên loại, and a công văn's with none. Codes that the
 * decree does not know (those of joint papers) are left alone.
 */
final class TypeCodeInSymbol implements Rule {
    /** How clerks misspell codes. */
    private static final Map<String, DocumentType> MISSPELT =
            Map.of(
                    "QD", DocumentType.QUYET_DINH,
                    "QÐ", DocumentType.QUYET_DINH,
                    "QYĐ", DocumentType.QUY_DINH,
                    "QyD", DocumentType.QUY_DINH,
                    "TTR", DocumentType.TO_TRINH,
                    "TT", DocumentType.TO_TRINH,
                    "CTR", DocumentType.CHUONG_TRINH,
                    "CTr.", DocumentType.CHUONG_TRINH,
                    "CD", DocumentType.CONG_DIEN,
                    "Kh", DocumentType.KE_HOACH);

    /** Codes that no agency has as its abbreviation. */
    private static final Set<String> NOT_FOR_LETTERS =
            Set.of("CV", "KH", "QĐ", "NQ", "TTr", "CTr", "BC");

    @Override
    public String code() {
        return "N04";
    }

    @Override
    public String article() {
        return "NĐ 30/2020/NĐ-CP, Phụ lục I, II.3 và Phụ lục III, I";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Header header = draft.document().header();
        int dash = header.number().symbol().indexOf('-');
        if (dash < 0) {
            return Stream.empty();
        }
        String first = header.number().symbol().substring(0, dash);
        return header.type() == DocumentType.CONG_VAN
                ? letter(header.number(), first)
                : named(header, first);
    }

    private Stream<Finding> letter(DocumentNumber number, String first) {
        if (!NOT_FOR_LETTERS.contains(first)) {
            return Stream.empty();
        }
        String message =
                "Ký hiệu công văn không có chữ viết tắt tên loại “%s”; bắt đầu bằng tên cơ quan."
                        .formatted(first);
        return Stream.of(finding(number, message));
    }

    private Stream<Finding> named(Header header, String first) {
        Optional<String> code = TypeCodes.of(header.type());
        boolean misspelt = MISSPELT.get(first) == header.type();
        boolean another = TypeCodes.type(first).isPresent();
        if (code.isEmpty() || code.get().equals(first) || !(misspelt || another)) {
            return Stream.empty();
        }
        DocumentNumber number = header.number();
        String message =
                "Chữ viết tắt của %s là “%s”, không phải “%s”."
                        .formatted(header.typeName(), code.get(), first);
        String symbol = code.get() + number.symbol().substring(first.length());
        var right = new DocumentNumber(number.numeral(), number.separator(), symbol);
        Finding finding = finding(number, message);
        return Stream.of(misspelt ? finding.with(new NumberFix(number, right)) : finding);
    }

    private Finding finding(DocumentNumber number, String message) {
        return finding(Severity.ERROR, Place.of(Part.NUMBER), number.printed(), message);
    }
}
