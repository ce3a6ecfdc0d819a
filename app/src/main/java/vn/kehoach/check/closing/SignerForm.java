package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.finding.SignatureFix;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** G02: "KT. ", not "K/T" or "KT"; a title line above the name; no degree before the name. */
final class SignerForm implements Rule {
    /** An authority's letters with a slash, without dot or without blank behind them. */
    private static final Pattern SLASHED =
            Pattern.compile("^([TK])\\s*/\\s*([MTL])\\s*[.:]?\\s*(?=\\p{Lu})");

    /** "KT." as text recognition reads it. */
    private static final Pattern MISREAD = Pattern.compile("^(?:10|I0|1O)\\.\\s*(?=\\p{Lu})");

    private static final Pattern LOOSE =
            Pattern.compile("^(TM|KT|TL|TUQ|Q)(?:\\s*[.:]\\s*|\\s+)(?=\\p{Lu})");

    private static final Pattern DEGREE =
            Pattern.compile(
                    "^(?:(?:PGS|GS|TSKH|TS|ThS|THS|Ths|CN|KS|BS|BSCKI{0,2}|CKI{1,2}|LS|NGND|NGƯT|NSND"
                        + "|NSƯT|TTND|TTƯT)[.,]\\s*|(?:PGS|GS|TSKH|TS|ThS|Ths|KS|BS)\\s+|(?:Giáo"
                        + " sư|Phó Giáo sư|Phó giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Kỹ sư|Bác"
                        + " sĩ|Bác sỹ|Cử nhân|Luật sư|Nhà giáo ưu tú)\\s+)+");

    /** Armed forces, education, health and science may print degrees and ranks. */
    private static final Pattern MAY_PRINT_DEGREES =
            Pattern.compile(
                    "TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|BỆNH VIỆN|VIỆN |TRUNG TÂM|TRẠM|CÔNG AN|QUÂN|BIÊN PHÒNG"
                            + "|BỘ TƯ LỆNH|CẢNH SÁT");

    @Override
    public String code() {
        return "G02";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.7";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        OfficialDocument document = draft.document();
        List<Signature> signatures = document.closing().signatures();
        boolean degreesAllowed =
                Stream.of(document.header().parentAgency(), document.header().issuer())
                        .flatMap(List::stream)
                        .anyMatch(line -> MAY_PRINT_DEGREES.matcher(line).find());
        return IntStream.range(0, signatures.size())
                .boxed()
                .flatMap(
                        i ->
                                Stream.of(
                                                authorities(i, signatures.get(i)),
                                                title(i, signatures.get(i)),
                                                degreesAllowed
                                                        ? Stream.<Finding>empty()
                                                        : degree(i, signatures.get(i)))
                                        .flatMap(finding -> finding));
    }

    private Stream<Finding> authorities(int index, Signature signature) {
        return SignerLine.of(index, signature).stream().flatMap(this::authority);
    }

    private Stream<Finding> authority(SignerLine line) {
        String right = SLASHED.matcher(line.text()).replaceFirst("$1$2. ");
        right = MISREAD.matcher(right).replaceFirst("KT. ");
        right = LOOSE.matcher(right).replaceFirst("$1. ");
        if (right.equals(line.text())) {
            return Stream.empty();
        }
        String message =
                "Quyền hạn người ký viết tắt có dấu chấm rồi khoảng trắng: “%s”.".formatted(right);
        return Stream.of(
                finding(Severity.ERROR, line.place(), line.text(), message)
                        .with(line.changed(right)));
    }

    /** "Q. GIÁM ĐỐC" is authority and title in one. */
    private Stream<Finding> title(int index, Signature signature) {
        boolean acting = signature.authority().stream().anyMatch(line -> line.startsWith("Q. "));
        if (signature.name().isBlank() || !signature.title().isEmpty() || acting) {
            return Stream.empty();
        }
        String message =
                "Thiếu chức vụ của người ký ở trên họ tên “%s”.".formatted(signature.name());
        return Stream.of(
                finding(
                        Severity.ERROR,
                        Place.of(Part.SIGNATURE, index),
                        signature.name(),
                        message));
    }

    private Stream<Finding> degree(int index, Signature signature) {
        Matcher degree = DEGREE.matcher(signature.name());
        if (!degree.find()) {
            return Stream.empty();
        }
        String name = signature.name().substring(degree.end());
        var to = new Signature(signature.authority(), signature.title(), name, signature.below());
        Place place =
                Place.of(
                        Part.SIGNATURE,
                        index,
                        signature.authority().size() + signature.title().size());
        String message = "Trước họ tên người ký không ghi học hàm, học vị: “%s”.".formatted(name);
        var fix = new SignatureFix(place, index, signature, to, signature.name(), name);
        return Stream.of(finding(Severity.ERROR, place, signature.name(), message).with(fix));
    }
}
