package vn.kehoach.importing.body;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.text.LetterCase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title at the start of a numbered paragraph: "Thời gian: Từ tháng 3", or bold words
 * before a colon or full stop.
 */
final class RunInTitle {
    private static final Pattern COLON = Pattern.compile(" ?: (?=\\S)");

    /** "Đợt 1: Từ ngày …" and "Từ 7h30: …" count or date; the colon does not end a title there. */
    private static final Pattern COUNTED =
            Pattern.compile("(?iu).*\\d[.\\d/h]*|.*(?:gồm|như sau|là|việc)");

    private static final Pattern SENTENCE = Pattern.compile(".*[.;!?…] .*|.*[;!?]");

    /** Titles are phrases; a longer start of a paragraph is a sentence. */
    private static final int MOST_WORDS = 20;

    /** A phrase so short names something even when small letters follow its colon. */
    private static final int NAMING_WORDS = 6;

    private RunInTitle() {}

    /** Number of characters of the title, 0 for none. */
    static int length(RichText text) {
        int bold = boldLength(text);
        return bold > 0 ? bold : colonLength(text.text());
    }

    /**
     * The text with its title and the colon behind it freed of bold: that a title is bold is its
     * style's business.
     */
    static RichText unstressed(RichText text, int title) {
        boolean colon = text.text().startsWith(":", title);
        int end = colon ? title + 1 : title;
        return text.slice(0, end)
                .without(Emphasis.BOLD)
                .append(text.slice(end, text.text().length()));
    }

    private static int boldLength(RichText text) {
        if (text.runs().size() < 2 || !text.runs().getFirst().emphasis().bold()) {
            return 0;
        }
        int end = 0;
        for (var run : text.runs()) {
            if (!run.emphasis().bold()) {
                break;
            }
            end += run.text().length();
        }
        String bold = text.text().substring(0, end).stripTrailing();
        String behind = text.text().substring(bold.length()).stripLeading();
        if (bold.matches(".*[:.]") && bold.length() < text.text().length()) {
            return bold.length() - 1;
        }
        return behind.startsWith(":") && behind.length() > 1 ? bold.length() : 0;
    }

    private static int colonLength(String text) {
        Matcher colon = COLON.matcher(text);
        if (!colon.find()) {
            return 0;
        }
        String title = text.substring(0, colon.start());
        int words = title.split(" ").length;
        boolean phrase =
                words <= MOST_WORDS
                        && isBalanced(title)
                        && !COUNTED.matcher(title).matches()
                        && !SENTENCE.matcher(title).matches();
        boolean named =
                words <= NAMING_WORDS || !LetterCase.startsSmall(text.substring(colon.end()));
        return phrase && named ? colon.start() : 0;
    }

    private static boolean isBalanced(String title) {
        return count(title, '(') == count(title, ')') && count(title, '“') == count(title, '”');
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }
}
