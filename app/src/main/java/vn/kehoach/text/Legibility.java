package vn.kehoach.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether text is a language at all, or what a wrong character map makes of one. */
public final class Legibility {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that stand in every English or French text. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "the", "of", "and", "to", "in", "is", "for", "de", "la", "le", "les", "et",
                    "des");

    /** Fewer words show nothing. */
    private static final int FEWEST = 60;

    /** Of the words of Vietnamese papers more than 90 % are syllables that can be. */
    private static final double VIETNAMESE = 0.5;

    private static final double OTHER_LANGUAGE = 0.05;

    private Legibility() {}

    /**
     * Whether {@code text} is long and neither Vietnamese, in any coding, nor a language nearby.
     */
    public static boolean isGarbled(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).limit(5000).toList();
        return words.size() >= FEWEST
                && isLess(words, VIETNAMESE, Syllables::possible)
                && isLess(words, OTHER_LANGUAGE, word -> FOREIGN.contains(small(word)))
                && LegacyCoding.of(text).isEmpty();
    }

    /** Whether less than {@code part} of {@code words} are of a kind. */
    private static boolean isLess(List<String> words, double part, Predicate<String> kind) {
        return words.stream().filter(kind).count() < part * words.size();
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
