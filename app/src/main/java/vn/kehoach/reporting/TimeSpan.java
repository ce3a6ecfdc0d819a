package vn.kehoach.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the timing of a task means in the calendar: "Quý II" of 2026 is 01/4 to 30/6/2026, "trước
 * 30/11" ends on that day and begins at no day that is said.
 */
public record TimeSpan(Optional<LocalDate> from, LocalDate to) {
    private static final String YEAR = "(?:(?:\\s*[/.-]\\s*|,?\\s*năm\\s+)((?:19|20)\\d{2}))?";

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?iu)(?:(?<qlabel>quý)\\s+(?<quarters>(?:[IV]+|[1-4])(?:\\s*(?:,|và|-|–|đến)\\s*(?:quý\\s+)?(?:[IV]+|[1-4])(?!\\p{L}|\\d))*)"
                            + YEAR
                            + ")|(?:(?<!\\d)(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})(?!\\d)"
                            + YEAR
                            + ")|(?:tháng\\s+(?<only>\\d{1,2})(?!\\d)"
                            + YEAR
                            + ")|(?:(?<!\\d)(?<bare>\\d{1,2})\\s*[/-]\\s*((?:19|20)\\d{2}))"
                            + "|(?<half>0?6\\s+tháng\\s+(?:đầu|cuối)(?:\\s+năm)?)(?:\\s+((?:19|20)\\d{2}))?|(?:(?<whole>cả"
                            + " năm|trong năm|năm|thường xuyên|hằng năm|hàng năm|liên"
                            + " tục)(?:\\s+((?:19|20)\\d{2}))?)");

    private static final Pattern ENDS =
            Pattern.compile("(?iu).*(?:trước|chậm nhất|muộn nhất|đến hết|hoàn thành|xong).*");

    /** "Từ tháng 02 đến hết tháng 4" says its first day too. */
    private static final Pattern BEGINS = Pattern.compile("(?iu).*(?<!\\p{L})từ(?!\\p{L}).*");

    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** The span from the first day that {@code timing} names to the last; empty for none. */
    public static Optional<TimeSpan> of(String timing, OptionalInt year) {
        Matcher named = ANY_YEAR.matcher(timing);
        OptionalInt usual = named.find() ? OptionalInt.of(Integer.parseInt(named.group())) : year;
        var days = new ArrayList<LocalDate>();
        boolean wide = false;
        Matcher words = WORDS.matcher(timing);
        while (words.find()) {
            OptionalInt own = yearOf(words.group(), usual);
            if (own.isPresent()) {
                List<LocalDate> both = read(words, own.getAsInt());
                days.addAll(both);
                wide |= both.stream().distinct().count() > 1;
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        boolean open =
                ENDS.matcher(timing).matches()
                        && !BEGINS.matcher(timing).matches()
                        && (first.equals(last) || wide);
        return Optional.of(new TimeSpan(open ? Optional.empty() : Optional.of(first), last));
    }

    private static OptionalInt yearOf(String words, OptionalInt usual) {
        Matcher year = ANY_YEAR.matcher(words);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : usual;
    }

    private static List<LocalDate> read(Matcher words, int year) {
        try {
            if (words.group("quarters") != null) {
                return quarters(words.group("quarters"), year);
            } else if (words.group("day") != null) {
                int month = Integer.parseInt(words.group("month"));
                return List.of(LocalDate.of(year, month, Integer.parseInt(words.group("day"))));
            } else if (words.group("only") != null) {
                return months(Integer.parseInt(words.group("only")), 1, year);
            } else if (words.group("bare") != null) {
                return months(Integer.parseInt(words.group("bare")), 1, year);
            } else if (words.group("half") != null) {
                boolean second = words.group("half").toLowerCase(Locale.ROOT).contains("cuối");
                return months(second ? 7 : 1, 6, year);
            }
            return months(1, 12, year);
        } catch (DateTimeException impossible) {
            return List.of();
        }
    }

    private static List<LocalDate> quarters(String named, int year) {
        var days = new ArrayList<LocalDate>();
        Matcher each = Pattern.compile("(?iu)[IV]+|[1-4]").matcher(named);
        while (each.find()) {
            String quarter = each.group().toUpperCase(Locale.ROOT);
            int at = ROMAN.indexOf(quarter);
            int number = at >= 0 ? at : quarter.matches("[1-4]") ? quarter.charAt(0) - '1' : -1;
            if (number >= 0) {
                days.addAll(months(number * 3 + 1, 3, year));
            }
        }
        return days;
    }

    private static List<LocalDate> months(int first, int count, int year) {
        YearMonth start = YearMonth.of(year, first);
        return List.of(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }
}
