package vn.kehoach.check.calendar;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.DatedWords;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D01: a span of days that ends before it begins. */
final class ReversedSpan implements ParagraphRule {
    private static final Hints HINTS = Hints.of("ừ ");

    private static final Pattern SPAN =
            Pattern.compile(
                    "[Tt]ừ (?:ngày )??%1$s,? (?:đến hết|đến|tới|-|–)(?: ngày)?? %1$s"
                            .formatted(DatedWords.FULL));

    @Override
    public String code() {
        return "D01";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return SPAN.matcher(spot.text())
                .results()
                .filter(ReversedSpan::reversed)
                .map(match -> finding(spot, match));
    }

    private static boolean reversed(MatchResult match) {
        Optional<LocalDate> from = DatedWords.date(match, 1);
        Optional<LocalDate> to = DatedWords.date(match, 7);
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    private Finding finding(Spot spot, MatchResult match) {
        return TextMatch.of(spot, match)
                .finding(
                        this,
                        Severity.WARNING,
                        "Ngày kết thúc sớm hơn ngày bắt đầu: “%s”.".formatted(match.group()));
    }
}
