package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.text.Syllables;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T03: two capital words written as one ("TrầnVăn"). Only where all are Vietnamese syllables and
 * one bears a mark, since firms and programs write their names so on purpose.
 */
final class JoinedNames implements ParagraphRule {
    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\d@./_-])(?:\\p{Lu}\\p{Ll}+){2,3}(?![\\p{L}\\d@/_-])");

    private static final Pattern BORDER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARKED = Pattern.compile("[^A-Za-zĐđ]");

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
        return TextMatch.in(spot, JOINED)
                .filter(match -> vietnamese(match.words()))
                .map(this::finding);
    }

    private static boolean vietnamese(String words) {
        List<String> syllables = Arrays.asList(BORDER.split(words, -1));
        return syllables.size() > 1
                && MARKED.matcher(words).find()
                && syllables.stream().allMatch(Syllables::possible);
    }

    private Finding finding(TextMatch joined) {
        Matcher border = BORDER.matcher(joined.words());
        return joined.finding(
                this, Severity.WARNING, "Thiếu dấu cách: “%s”.".formatted(border.replaceAll(" ")));
    }
}
