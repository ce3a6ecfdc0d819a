package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T03: a particle twice in a row ("được được"). Other words are left alone: Vietnamese doubles them
 * on purpose ("luôn luôn") or by neighbourhood ("tổ chức chức năng").
 */
final class DoubledWord implements ParagraphRule {
    private static final Set<String> PARTICLES =
            Set.of(
                    "được", "và", "của", "các", "những", "cho", "để", "với", "trong", "theo", "tại",
                    "hoặc", "bằng", "bởi", "nhằm", "nếu", "vào", "bị", "đã", "sẽ", "này");

    /** "của của cải" is no doubling. */
    private static final Pattern DOUBLED =
            Pattern.compile(" (\\p{Ll}{2,5})((?: \\1)+)(?![\\p{L}/-]| cải)");

    @Override
    public String code() {
        return "T03";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return DOUBLED.matcher(spot.text())
                .results()
                .filter(match -> PARTICLES.contains(match.group(1)))
                .map(match -> finding(spot, match));
    }

    private Finding finding(Spot spot, MatchResult match) {
        var words = new TextMatch(spot, match.start(1), match.end());
        return words.finding(
                        this, Severity.WARNING, "Lặp từ: “%s”.".formatted(match.group().strip()))
                .with(words.replacedBy(match.group(1)));
    }
}
