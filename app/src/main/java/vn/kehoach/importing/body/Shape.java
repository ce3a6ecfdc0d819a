package vn.kehoach.importing.body;

import vn.kehoach.document.RichText;

import java.util.regex.Pattern;

/** What the form of a numbered paragraph alone says of its role. */
enum Shape {
    /** Set as a heading, or a phrase without end mark. */
    TITLE,
    /** A title and text behind its colon. */
    RUN_IN,
    /** Ends in a colon: introduces a list, or is a title with a colon. */
    COLON,
    /** A short sentence: a title if something stands under it. */
    SHORT_SENTENCE,
    /** Running text. */
    SENTENCE;

    private static final Pattern INNER_STOP =
            Pattern.compile(".*[\\p{L}\\d)”][.!?] +[\\p{Lu}\\d].*");

    /** Sections of the outer kinds carry titles; elsewhere a title is a phrase of this length. */
    private static final int LONGEST_TITLE = 45;

    private static final int SHORT = 30;

    static Shape of(Draft draft) {
        RichText text = draft.text();
        String plain = draft.plain();
        if (draft.line().look().heading() || text.common().bold()) {
            return TITLE;
        }
        int words = plain.split(" ").length;
        boolean sentences = INNER_STOP.matcher(plain).matches();
        if (plain.endsWith(":")) {
            return sentences ? SENTENCE : COLON;
        }
        if (RunInTitle.length(text) > 0) {
            return RUN_IN;
        }
        if (plain.endsWith(";") || plain.endsWith(",") || sentences) {
            return SENTENCE;
        }
        if (plain.matches(".*(?<!\\.)[.!?…][”\")]?|.*\\./\\.")) {
            return words <= SHORT ? SHORT_SENTENCE : SENTENCE;
        }
        return words <= LONGEST_TITLE ? TITLE : SENTENCE;
    }
}
