package vn.kehoach.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month or quarter as a term: "trong tháng 11/2026", "hết quý IV năm 2026"; due on its last day.
 */
final class MonthWords {
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?iu)(?:trong|hết|cuối|trước|vào|chậm nhất|xong)(?: trong| cuối)? (?:tháng"
                        + " (\\d{1,2})(?![\\d/]\\d?/)|quý (IV|III|II|I|[1-4])(?!\\p{L})|(năm)(?="
                        + " 20))(?:(?: ?/ ?| năm |, năm | )(20\\d\\d))?");

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    private MonthWords() {}

    static Optional<Timing> of(String sentence, OptionalInt documentYear) {
        Matcher found = MONTH.matcher(sentence);
        if (!found.find()) {
            return Optional.empty();
        }
        OptionalInt year =
                found.group(4) == null
                        ? documentYear
                        : OptionalInt.of(Integer.parseInt(found.group(4)));
        int month = month(found);
        return year.isEmpty() || month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(
                        new Timing(
                                new Schedule.Once(
                                        YearMonth.of(year.getAsInt(), month).atEndOfMonth()),
                                found.start(),
                                found.end()));
    }

    private static int month(Matcher found) {
        if (found.group(1) != null) {
            return Integer.parseInt(found.group(1));
        }
        if (found.group(2) == null) {
            return 12;
        }
        String quarter = found.group(2).toLowerCase(Locale.ROOT);
        int roman = QUARTERS.indexOf(quarter) + 1;
        return 3 * (roman > 0 ? roman : Integer.parseInt(quarter));
    }
}
