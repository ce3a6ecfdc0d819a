package vn.kehoach.ui.units;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as clerks type them: 1/7/2025, 01.07.2025, 01-07-2025. */
final class DayText {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private DayText() {}

    static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    /** The day; empty where the text is none. */
    static Optional<LocalDate> read(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(typed.group(3)),
                            Integer.parseInt(typed.group(2)),
                            Integer.parseInt(typed.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
