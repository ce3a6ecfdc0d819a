package vn.kehoach.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in a paragraph that a rule looks at. */
record TextMatch(Spot spot, int from, int to) {
    static TextMatch of(Spot spot, MatchResult match) {
        return new TextMatch(spot, match.start(), match.end());
    }

    /** The words themselves. */
    String words() {
        return spot.text().substring(from, to);
    }

    /** All matches of {@code pattern} in {@code spots}. */
    static Stream<TextMatch> all(List<Spot> spots, Pattern pattern) {
        return spots.stream().flatMap(spot -> in(spot, pattern));
    }

    /** All matches of {@code pattern}, which needs one of the hints. */
    static Stream<TextMatch> all(List<Spot> spots, Hints hints, Pattern pattern) {
        return spots.stream()
                .filter(spot -> hints.in(spot.text()))
                .flatMap(spot -> in(spot, pattern));
    }

    /** All matches of {@code pattern} in {@code spot}. */
    static Stream<TextMatch> in(Spot spot, Pattern pattern) {
        return pattern.matcher(spot.text()).results().map(match -> of(spot, match));
    }

    /** The words with some around them. */
    String excerpt() {
        return Excerpt.around(spot.text(), from, to);
    }

    /** A finding of {@code rule} about the words. */
    Finding finding(Rule rule, Severity severity, String message) {
        return rule.finding(severity, spot.place(), excerpt(), message);
    }

    /** The fix that puts {@code text} in their place. */
    Fix replacedBy(String text) {
        return spot.replaced(from, to, text);
    }
}
