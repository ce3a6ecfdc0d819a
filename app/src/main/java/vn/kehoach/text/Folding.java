package vn.kehoach.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared and searched: small letters without diacritics, single blanks. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[‐‑–—−]");

    private Folding() {}

    /**
     * Folds {@code text}: "Độc lập – Tự do" becomes "doc lap - tu do". Old and new tone placement
     * ("hoà", "hòa") fold alike.
     */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Blanks.collapse(DASHES.matcher(small).replaceAll("-"));
    }

    /**
     * Takes the marks off NFC text, letter by letter, so that it stays as long as it is: "Độc Lập"
     * becomes "Doc Lap".
     */
    public static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            bare.append(bare(text.charAt(i)));
        }
        return bare.toString();
    }

    private static char bare(char c) {
        return switch (c) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            default ->
                    c < 128
                            ? c
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .charAt(0);
        };
    }
}
