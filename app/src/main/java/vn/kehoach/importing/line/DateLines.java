package vn.kehoach.importing.line;

import vn.kehoach.document.DateLine;
import vn.kehoach.paper.Placeholders;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Lạng Sơn, ngày 04 tháng 6 năm 2020", the figures blank or dotted while they are unknown. */
public final class DateLines {
    private static final String FIGURE = " ?([\\d.…_]*) ?";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?iu)(.{0,60}?) ?[,.;]? ?ngày"
                            + FIGURE
                            + "tháng"
                            + FIGURE
                            + "năm"
                            + FIGURE
                            + "\\.?");

    /** In figures only behind a place: "Lam Châu, ngày 03/02/2026". */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?iu)(\\p{Lu}.{0,50}?), ?ngày ?([\\d.…_ ]*)[/.-]([\\d.…_ ]*)[/.-]"
                            + " ?(\\d{4}|[.…_]+)\\.?");

    private DateLines() {}

    public static Optional<DateLine> of(String line) {
        Matcher words = DATE.matcher(line);
        Matcher date = words.matches() ? words : FIGURES.matcher(line);
        if (!date.matches() || !isPlace(date.group(1))) {
            return Optional.empty();
        }
        return Optional.of(
                new DateLine(
                        blankDots(date.group(1)),
                        blankDots(date.group(2)),
                        blankDots(date.group(3)),
                        blankDots(date.group(4))));
    }

    /** A place is a name: it begins with a capital; a sentence that ends in a date has verbs. */
    private static boolean isPlace(String place) {
        return place.isEmpty()
                || blankDots(place).isEmpty()
                || (Character.isUpperCase(place.codePointAt(0)) && place.split(" ").length <= 6);
    }

    private static String blankDots(String part) {
        return part.isBlank() || part.matches("[.…_ ]+") || part.equals(Placeholders.PLACE)
                ? ""
                : part.strip();
    }
}
