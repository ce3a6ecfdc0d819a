package vn.kehoach.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds letters from before Unicode where no font tells them: lines copied out of old files, and
 * single words that were left over when a paper was converted.
 */
public final class LegacyText {
    /** A word as such codings have it: marks of Latin-1 count as letters. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00a1-\\u00ff]+");

    /** Letters and marks of Latin-1 that no Vietnamese word has. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "[\\u00a1-\\u00bf\\u00c4-\\u00c7\\u00cb\\u00ce-\\u00d1\\u00d6-\\u00d8\\u00db\\u00dc"
                        + "\\u00de\\u00df\\u00e4-\\u00e7\\u00eb\\u00ee-\\u00f1\\u00f6-\\u00f8\\u00fb\\u00fc\\u00fe\\u00ff]");

    private static final Pattern BEYOND_LATIN = Pattern.compile("[\\u0100-\\u1fff]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern MIXED_CASE = Pattern.compile("\\p{Ll}\\p{Lu}");

    /** Fewer words may look so by chance. */
    private static final int FEWEST = 2;

    private LegacyText() {}

    /**
     * What makes Unicode of the parts of {@code line}: of all of it, where it is surely in an old
     * coding, else of its sure words.
     */
    public static UnaryOperator<String> recoder(String line) {
        if (!FOREIGN.matcher(line).find() && !MIXED_CASE.matcher(line).find()) {
            return UnaryOperator.identity();
        }
        Optional<LegacyCoding> coding =
                BEYOND_LATIN.matcher(line).find() ? Optional.empty() : coding(line);
        return coding.<UnaryOperator<String>>map(one -> one::decode)
                .orElse(part -> WORD.matcher(part).replaceAll(LegacyText::word));
    }

    /** The coding in which the words of {@code line} are Vietnamese and were not before. */
    private static Optional<LegacyCoding> coding(String line) {
        int raw = plausible(line);
        return Arrays.stream(LegacyCoding.values())
                .filter(
                        coding -> {
                            String decoded = coding.decode(line);
                            return plausible(decoded) >= raw + FEWEST
                                    && words(decoded) == plausible(decoded);
                        })
                .max(Comparator.comparingInt(coding -> plausible(coding.decode(line))));
    }

    private static String word(MatchResult word) {
        String decoded = LegacyCoding.TCVN3.decode(word.group());
        boolean sure =
                FOREIGN.matcher(word.group()).find()
                        && decoded.length() > 1
                        && LETTERS.matcher(decoded).matches()
                        && plausible(decoded) == 1
                        && plausible(word.group()) == 0;
        return Matcher.quoteReplacement(sure ? decoded : word.group());
    }

    /** How many words of {@code text} can be Vietnamese. */
    static int plausible(String text) {
        List<String> words = LETTERS.matcher(text).results().map(MatchResult::group).toList();
        return (int)
                words.stream()
                        .filter(word -> Syllables.possible(word))
                        .filter(word -> !MIXED_CASE.matcher(word).find())
                        .count();
    }

    private static int words(String text) {
        return (int) LETTERS.matcher(text).results().count();
    }
}
