package vn.kehoach.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what scanners misread where only one reading can be meant. */
public final class Misreading {
    /** A Roman number of a section that has an l or a 1 for an I. */
    private static final Pattern ROMAN = Pattern.compile("^[Il1]{1,3}(?=\\.\\s*\\p{Lu})");

    /** A word in capitals with a nought for an O. */
    private static final Pattern NOUGHT =
            Pattern.compile("(?<![\\p{L}\\d./-])(?:\\p{Lu}+0\\p{Lu}*|0\\p{Lu}+)(?![\\p{L}\\d./-])");

    private Misreading() {}

    /** {@code line} as it was before it was scanned; only headings in capitals are so sure. */
    public static String mend(String line) {
        String roman = ROMAN.matcher(line).replaceFirst(Misreading::roman);
        String letters = roman.replaceFirst("^[IVX]+\\.", "");
        return LetterCase.isCapitals(letters)
                ? NOUGHT.matcher(roman).replaceAll(Misreading::word)
                : line;
    }

    private static String roman(MatchResult number) {
        boolean misread = number.group().matches("1*[Il][Il1]*") && !number.group().matches("I+");
        return misread ? "I".repeat(number.group().length()) : number.group();
    }

    private static String word(MatchResult word) {
        String read = word.group().replace('0', 'O');
        return Matcher.quoteReplacement(
                read.length() > 2 && Syllables.possible(read) ? read : word.group());
    }
}
