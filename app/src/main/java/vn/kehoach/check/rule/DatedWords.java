package vn.kehoach.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates written in full in a text: "05/3/2026", "ngày 05 tháng 3 năm 2026". */
public final class DatedWords {
    /** Three numbers in the first or the last three groups; not part of a document's number. */
    public static final String FULL =
            "(?:(?=\\d)(?<!số )(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/-])"
                    + "|(?:ngày )(\\d{1,2}) tháng (\\d{1,2}) năm ((?:19|20)\\d{2})(?!\\d))";

    public static final Pattern DATE = Pattern.compile(FULL);

    private DatedWords() {}

    /** The date in the groups from {@code group} on; empty when the calendar has none. */
    public static Optional<LocalDate> date(MatchResult match, int group) {
        int first = match.group(group) == null ? group + 3 : group;
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(first + 2)),
                            Integer.parseInt(match.group(first + 1)),
                            Integer.parseInt(match.group(first))));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** The latest date in {@code text}. */
    public static Optional<LocalDate> last(String text) {
        return DATE.matcher(text)
                .results()
                .flatMap(match -> date(match, 1).stream())
                .max(LocalDate::compareTo);
    }
}
