package vn.kehoach.ui.tasks;

import vn.kehoach.reporting.TimeSpan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Days as clerks write them. */
final class DayText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private DayText() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * What {@code timing} means in the calendar: "01/04–30/06/2026", "đến 30/11/2026"; empty where
     * it names no day.
     *
     * @param year of the document, for days that name none
     */
    static String meaning(String timing, OptionalInt year) {
        return TimeSpan.of(timing, year).map(DayText::of).orElse("");
    }

    private static String of(TimeSpan span) {
        Optional<LocalDate> from = span.from();
        if (from.isEmpty()) {
            return "đến " + of(span.to());
        }
        LocalDate first = from.get();
        if (first.equals(span.to())) {
            return of(first);
        }
        return (first.getYear() == span.to().getYear() ? SHORT.format(first) : of(first))
                + "–"
                + of(span.to());
    }
}
