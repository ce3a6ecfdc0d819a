package vn.kehoach.check.closing;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.Header;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Signature;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * G01: a paper of a people's committee is signed for the committee; "KT. CHỦ TỊCH" alone is right
 * only in the chairman's own competence.
 */
final class CollectiveAuthority implements Rule {
    @Override
    public String code() {
        return "G01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.7b và Điều 13";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        if (!ofCommittee(draft.document().header())) {
            return Stream.empty();
        }
        List<Signature> signatures = draft.document().closing().signatures();
        return IntStream.range(0, signatures.size())
                .filter(i -> forChairmanAlone(signatures.get(i)))
                .mapToObj(
                        i ->
                                finding(
                                        Severity.WARNING,
                                        Place.of(Part.SIGNATURE, i, 0),
                                        signatures.get(i).authority().getFirst(),
                                        "Văn bản của Ủy ban nhân dân ghi “TM. ỦY BAN NHÂN DÂN” ở"
                                                + " trên “KT. CHỦ TỊCH” (trừ việc thuộc thẩm quyền"
                                                + " riêng của Chủ tịch)."));
    }

    private static boolean ofCommittee(Header header) {
        return header.number().symbol().endsWith("-UBND")
                || header.issuer().stream()
                        .findFirst()
                        .filter(line -> line.startsWith("ỦY BAN NHÂN DÂN"))
                        .isPresent();
    }

    private static boolean forChairmanAlone(Signature signature) {
        return !signature.authority().isEmpty()
                && signature.authority().getFirst().matches("(KT|10)\\.\\s*CHỦ TỊCH( UBND.*)?");
    }
}
