package vn.kehoach.check.head;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;

import java.util.List;
import java.util.stream.Stream;

/** H01: a fact that every paper prints and this one does not say. Nothing is invented for it. */
final class HeaderFacts implements Rule {
    @Override
    public String code() {
        return "H01";
    }

    @Override
    public String article() {
        return "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        Header header = draft.document().header();
        Closing closing = draft.document().closing();
        boolean list = header.number().equals(DocumentNumber.NONE);
        return list ? Stream.empty() : missing(draft, header, closing);
    }

    private Stream<Finding> missing(Draft draft, Header header, Closing closing) {
        return Stream.of(
                        missing(header.issuer().isEmpty(), Part.ISSUER, "tên cơ quan ban hành"),
                        missing(header.number().symbol().isBlank(), Part.NUMBER, "ký hiệu văn bản"),
                        missing(header.dateLine().place().isBlank(), Part.DATE_LINE, "địa danh"),
                        missing(typeless(header), Part.TYPE, "tên loại văn bản"),
                        missing(
                                header.subject().text().isBlank(),
                                Part.SUBJECT,
                                "trích yếu nội dung"),
                        missing(
                                header.type() == DocumentType.CONG_VAN
                                        && draft.document().addressees().isEmpty(),
                                Part.ADDRESSEES,
                                "nơi kính gửi"),
                        missing(recipients(closing), Part.RECIPIENTS, "nơi nhận"),
                        missing(
                                nobody(closing.signatures()),
                                Part.SIGNATURE,
                                "chức vụ, họ tên người ký"),
                        missing(nameless(closing.signatures()), Part.SIGNATURE, "họ tên người ký"))
                .flatMap(finding -> finding);
    }

    private Stream<Finding> missing(boolean missing, Part part, String what) {
        return missing
                ? Stream.of(
                        finding(
                                Severity.ERROR,
                                Place.of(part),
                                "",
                                "Văn bản chưa có %s.".formatted(what)))
                : Stream.empty();
    }

    private static boolean typeless(Header header) {
        return header.type() == DocumentType.OTHER && header.typeName().isBlank();
    }

    private static boolean recipients(Closing closing) {
        return closing.recipients().stream().allMatch(list -> list.recipients().isEmpty());
    }

    private static boolean nobody(List<Signature> signatures) {
        return signatures.stream().allMatch(Signature.BLANK::equals);
    }

    private static boolean nameless(List<Signature> signatures) {
        return signatures.stream()
                .anyMatch(
                        signature ->
                                signature.name().isBlank() && !signature.equals(Signature.BLANK));
    }
}
