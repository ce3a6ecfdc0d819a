package vn.kehoach.check.rule;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule about words that are wrong wherever they stand in running text, with what is right. */
public interface WordRule extends ParagraphRule {
    /** Matches exactly the words to replace. */
    Pattern wrong();

    /** What is right in their place. */
    String right(String wrong);

    /** What the clerk is told; {@code right} is what would be right. */
    String message(String right);

    /** Whether {@code spot} is judged: everywhere, unless a rule says otherwise. */
    default boolean judges(Spot spot) {
        return true;
    }

    @Override
    default Stream<Finding> check(Spot spot) {
        return judges(spot) ? TextMatch.in(spot, wrong()).map(this::finding) : Stream.empty();
    }

    private Finding finding(TextMatch words) {
        String right = right(words.words());
        return words.finding(this, Severity.WARNING, message(right)).with(words.replacedBy(right));
    }
}
