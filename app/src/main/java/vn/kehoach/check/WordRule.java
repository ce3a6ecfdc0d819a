package vn.kehoach.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule about words that are wrong wherever they stand in running text, with what is right. */
interface WordRule extends ParagraphRule {
    /** Matches exactly the words to replace. */
    Pattern wrong();

    /** What is right in their place. */
    String right(String wrong);

    /** What the clerk is told; {@code right} is what would be right. */
    String message(String right);

    @Override
    default Stream<Finding> check(Spot spot) {
        return TextMatch.in(spot, wrong()).map(this::finding);
    }

    private Finding finding(TextMatch words) {
        String right = right(words.words());
        return words.finding(this, Severity.WARNING, message(right)).with(words.replacedBy(right));
    }
}
