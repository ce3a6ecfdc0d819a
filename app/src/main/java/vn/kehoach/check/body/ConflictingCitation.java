package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.DatedWords;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B06: one document cited with two dates. Papers of two issuers may share a number. */
final class ConflictingCitation implements Rule {
    private static final Pattern CITATION =
            Pattern.compile(
                    "số (\\d+[\\p{L}\\d]*/[\\p{Lu}\\p{L}\\d&./-]+?),? (?:ngày )??%s"
                                    .formatted(DatedWords.FULL)
                            + "(?:,? của ([^,;.:()]{2,60}?)"
                            + "(?= về| ban hành| phê duyệt| quy định|[,;.:()]|$))?");

    @Override
    public String code() {
        return "B06";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.6b";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        var first = new HashMap<String, MatchResult>();
        return draft.everywhere().stream()
                .flatMap(
                        spot ->
                                CITATION.matcher(spot.text())
                                        .results()
                                        .flatMap(match -> judged(spot, match, first)));
    }

    private Stream<Finding> judged(Spot spot, MatchResult match, Map<String, MatchResult> first) {
        MatchResult before = first.putIfAbsent(match.group(1), match);
        if (before == null
                || DatedWords.date(before, 2).equals(DatedWords.date(match, 2))
                || !oneIssuer(issuer(before), issuer(match))) {
            return Stream.empty();
        }
        return Stream.of(
                TextMatch.of(spot, match)
                        .finding(
                                this,
                                Severity.WARNING,
                                "Ngày của văn bản số %s khác với lần viện dẫn trước."
                                        .formatted(match.group(1))));
    }

    /** An issuer that is not named again is the one before. */
    private static boolean oneIssuer(String before, String now) {
        return before.isEmpty() || now.isEmpty() || before.equals(now);
    }

    private static String issuer(MatchResult match) {
        String issuer = match.group(8);
        return issuer == null
                ? ""
                : issuer.replaceAll("[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân", "UBND");
    }
}
