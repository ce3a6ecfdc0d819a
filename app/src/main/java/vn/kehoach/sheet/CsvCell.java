package vn.kehoach.sheet;

import java.util.regex.Pattern;

/**
 * A cell of a .csv, which a spreadsheet would take for a formula where it begins with = + - or @.
 * Such a cell gets an apostrophe in front, and loses it again when read.
 */
final class CsvCell {
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private CsvCell() {}

    static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String bare(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
