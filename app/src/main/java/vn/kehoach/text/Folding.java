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
}
