package vn.kehoach.check.calendar;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.DatedWords;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** D01: a date that the calendar does not have. */
final class ImpossibleDate implements ParagraphRule {
    private static final Hints HINTS = Hints.of("/", " tháng ");

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
        return DatedWords.DATE
                .matcher(spot.text())
                .results()
                .filter(match -> DatedWords.date(match, 1).isEmpty())
                .map(match -> finding(spot, match));
    }

    private Finding finding(Spot spot, MatchResult match) {
        return TextMatch.of(spot, match)
                .finding(
                        this,
                        Severity.WARNING,
                        "Không có ngày “%s” trong lịch.".formatted(match.group()));
    }
}
