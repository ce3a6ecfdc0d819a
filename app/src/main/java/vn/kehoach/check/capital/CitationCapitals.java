package vn.kehoach.check.capital;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** C17: in citations điểm and khoản are small, Điều is capital. */
final class CitationCapitals implements ParagraphRule {
    private static final Hints HINTS = Hints.of("Khoản ", "Điểm ", "điều ");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(Khoản)(?<=\\p{Ll},? Khoản)(?= \\d+,? [Đđ]iều \\d)"
                            + "|(Điểm)(?<=\\p{Ll},? Điểm)(?= [a-zđ],? [Kk]hoản \\d)"
                            + "|(điều)(?<=khoản \\d{1,2},? điều)(?= \\d)");

    @Override
    public String code() {
        return "C17";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.7";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return WRONG.matcher(spot.text()).results().map(match -> finding(spot, match));
    }

    private Finding finding(Spot spot, MatchResult match) {
        String right =
                match.group(3) != null ? "Điều" : match.group().replace("K", "k").replace("Đ", "đ");
        TextMatch word = TextMatch.of(spot, match);
        return word.finding(
                        this,
                        Severity.WARNING,
                        "Khi viện dẫn viết “%s” (điểm, khoản viết thường; Điều viết hoa)."
                                .formatted(right))
                .with(word.replacedBy(right));
    }
}
