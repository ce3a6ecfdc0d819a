package vn.kehoach.check;

import java.util.regex.MatchResult;

/** Words in a paragraph that a rule looks at. */
record TextMatch(Spot spot, int from, int to) {
    static TextMatch of(Spot spot, MatchResult match) {
        return new TextMatch(spot, match.start(), match.end());
    }

    /** The words with some around them. */
    String excerpt() {
        return Excerpt.around(spot.text(), from, to);
    }

    /** A finding of {@code rule} about the words. */
    Finding finding(Rule rule, Severity severity, String message) {
        return Finding.of(rule, severity, spot.place(), excerpt(), message);
    }

    /** The fix that puts {@code text} in their place. */
    Fix replacedBy(String text) {
        return ParagraphFix.replacing(spot, from, to, text);
    }
}
