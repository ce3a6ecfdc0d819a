package vn.kehoach.edit;

import vn.kehoach.text.Blanks;

import java.text.BreakIterator;
import java.util.Locale;

/** Where characters and words of a text begin and end, as a caret steps over them. */
public final class Boundaries {
    private enum Kind {
        BLANK,
        WORD,
        MARK
    }

    private Boundaries() {}

    /** The end of the character, with its marks, that begins at {@code offset}. */
    static int next(String text, int offset) {
        return offset >= text.length() ? text.length() : clusters(text).following(offset);
    }

    /** The beginning of the character, with its marks, that ends at {@code offset}. */
    static int previous(String text, int offset) {
        return offset <= 0 ? 0 : clusters(text).preceding(offset);
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }

    /** The beginning of the next word behind {@code offset}. */
    static int nextWord(String text, int offset) {
        int at = wordEnd(text, offset);
        while (at < text.length() && kind(text, at) == Kind.BLANK) {
            at++;
        }
        return at;
    }

    /** The beginning of the word before {@code offset}. */
    static int previousWord(String text, int offset) {
        int at = offset;
        while (at > 0 && kind(text, at - 1) == Kind.BLANK) {
            at--;
        }
        return wordStart(text, at);
    }

    /** Where what stands before {@code offset} begins: a word, marks or blanks. */
    public static int wordStart(String text, int offset) {
        int at = offset;
        while (at > 0 && kind(text, at - 1) == kind(text, offset - 1)) {
            at--;
        }
        return at;
    }

    /** Where what stands behind {@code offset} ends: a word, marks or blanks. */
    public static int wordEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && kind(text, at) == kind(text, offset)) {
            at++;
        }
        return at;
    }

    private static Kind kind(String text, int at) {
        char c = text.charAt(at);
        if (Blanks.isBlank(c)) {
            return Kind.BLANK;
        }
        return isWord(c) ? Kind.WORD : Kind.MARK;
    }

    /** Whether {@code c} is part of a word: a letter, its mark, a digit or half of another sign. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }
}
