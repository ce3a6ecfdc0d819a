package vn.kehoach.check.rule;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Severity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in a paragraph that a rule looks at. */
public record TextMatch(Spot spot, int from, int to) {
    public static TextMatch of(Spot spot, MatchResult match) {
        return new TextMatch(spot, match.start(), match.end());
    }

    /** The words themselves. */
    public String words() {
        return spot.text().substring(from, to);
    }

    /** All matches of {@code pattern} in {@code spots}. */
    public static Stream<TextMatch> all(List<Spot> spots, Pattern pattern) {
        return spots.stream().flatMap(spot -> in(spot, pattern));
    }

    /** All matches of {@code pattern}, which needs one of the hints. */
    public static Stream<TextMatch> all(List<Spot> spots, Hints hints, Pattern pattern) {
        return spots.stream()
                .filter(spot -> hints.in(spot.text()))
                .flatMap(spot -> in(spot, pattern));
    }

    /** All matches of {@code pattern} in {@code spot}. */
    public static Stream<TextMatch> in(Spot spot, Pattern pattern) {
        return pattern.matcher(spot.text()).results().map(match -> of(spot, match));
    }

    /** The words with some around them. */
    public String excerpt() {
        return Excerpt.around(spot.text(), from, to);
    }

    /** A finding of {@code rule} about the words. */
    public Finding finding(Rule rule, Severity severity, String message) {
        return rule.finding(severity, spot.place(), excerpt(), message);
    }

    /** The fix that puts {@code text} in their place. */
    public Fix replacedBy(String text) {
        return spot.replaced(from, to, text);
    }
}
