package vn.kehoach.text;

import java.util.regex.Pattern;

/**
 * Puts right letters that only look Vietnamese: what scanners, old keyboards and copied pages leave
 * where a Vietnamese word can mean one thing alone.
 */
public final class Mending {
    /** A tone or vowel mark on no letter: it stands behind a blank or begins the text. */
    private static final Pattern STRAY = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Mn}+");

    /** The same mark twice on one letter. */
    private static final Pattern TWICE = Pattern.compile("(\\p{Mn})\\1+");

    private Mending() {}

    /**
     * The text in NFC with ƣ (oi) as ư, ð (eth) as đ, and without marks that stand on no letter.
     */
    public static String mend(String text) {
        String plain = text.replace('ƣ', 'ư').replace('Ƣ', 'Ư').replace('ð', 'đ').replace('Ð', 'Đ');
        if (plain.codePoints().noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)) {
            return plain;
        }
        String single = TWICE.matcher(STRAY.matcher(plain).replaceAll("")).replaceAll("$1");
        return Nfc.of(single);
    }
}
