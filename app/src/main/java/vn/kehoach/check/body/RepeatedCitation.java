package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * B02: a document cited in full (number, date, issuer and subject) a second time; from then on its
 * type, number and symbol are enough.
 */
final class RepeatedCitation implements Rule {
    private static final Pattern FULL =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}) số"
                            + " (\\d+[\\p{L}\\d]*/[\\p{Lu}\\p{L}\\d&./-]+),? ngày"
                            + " \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4},? của"
                            + " [^,;.:()]{2,80}? (?:về việc|về|phê duyệt|ban hành|quy định) ");

    @Override
    public String code() {
        return "B02";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6b";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        var cited = new HashSet<String>();
        return draft.body().stream()
                .filter(spot -> spot.text().contains(" số "))
                .flatMap(
                        spot ->
                                FULL.matcher(spot.text())
                                        .results()
                                        .filter(match -> !cited.add(match.group(2)))
                                        .map(match -> finding(spot, match)));
    }

    private Finding finding(Spot spot, MatchResult match) {
        String shortly = match.group(1) + " số " + match.group(2);
        return new TextMatch(spot, match.start(1), match.end(2))
                .finding(
                        this,
                        Severity.WARNING,
                        "Văn bản này đã được viện dẫn đầy đủ ở trên; lần sau chỉ ghi “%s”."
                                .formatted(shortly));
    }
}
