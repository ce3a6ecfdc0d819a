package vn.kehoach.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a paragraph into sentences, and a sentence at its semicolons. */
final class Sentences {
    /** Not behind the short forms of titles and signing words ("TP. ", "KT. ", "ThS. "). */
    private static final Pattern END =
            Pattern.compile(
                    "(?<!(?<!\\p{L})(?:TP|Tp|KT|TM|TL|Q|P|TS|ThS|PGS|GS|BS|đ/c)[.])(?<=[.!?])"
                            + " +(?=[\\p{L}\\d“(+-])");

    private Sentences() {}

    static List<String> of(String text) {
        return Arrays.asList(END.split(text));
    }

    static List<String> clauses(String sentence) {
        return Arrays.asList(sentence.split("(?<=;) +"));
    }
}
