package vn.kehoach.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the year in a sentence, behind a word that makes them a term: "trước ngày 30/11/2024",
 * "chậm nhất ngày 05 tháng 8", "trước ngày 15/6 và 15/12 hằng năm".
 */
final class DayWords {
    /** What makes a day a term; "ngày" alone dates something else. */
    static final String TERM =
            "(?:trước|xong trước|chậm nhất(?: là)?(?: trước| vào| đến| trong)?|muộn nhất(?: là)?(?:"
                + " trước| vào| đến| trong)?|hạn(?: chót| cuối)?(?: là| đến| trước)?|đến hết|vào)";

    static final String HOUR =
            "(?: ?\\d{1,2} ?(?:giờ|h|g|:)(?: ?\\d{2})?(?: phút)?,?(?: ngày)?| ngày)*";

    private static final String DAY =
            "(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?!\\d)(?:(?: ?[/.-] ?| năm |, năm"
                    + " )(\\d{4}))?";

    private static final Pattern ONE = Pattern.compile("(?iu)" + DAY);

    private static final Pattern DAYS =
            Pattern.compile(
                    "(?iu)%s,?%s:? ?(?:thứ \\p{L}+,? ?(?:ngày )?)?%s(?:(?:, | và | hoặc |; )(?:trước )?(?:ngày )?%s)*(?: (?:hằng|hàng|mỗi) năm)?"
                            .formatted(TERM, HOUR, DAY, DAY));

    private static final Pattern EACH_YEAR =
            Pattern.compile(
                    "(?iu)(?:hằng|hàng|mỗi|từng|các) năm(?! (?:học|20))|năm báo cáo|của năm(?!"
                            + " 20)");

    private final String sentence;
    private final OptionalInt year;

    /** Looks at {@code sentence} of a document of {@code year}, where that is known. */
    DayWords(String sentence, OptionalInt year) {
        this.sentence = sentence;
        this.year = year;
    }

    List<Timing> timings() {
        var timings = new ArrayList<Timing>();
        Matcher days = DAYS.matcher(sentence);
        while (days.find()) {
            read(days.start(), days.end(), timings);
        }
        return timings;
    }

    private void read(int from, int to, List<Timing> timings) {
        var yearly = new ArrayList<MonthDay>();
        Matcher day = ONE.matcher(sentence).region(from, to);
        while (day.find()) {
            if (day.group(3) != null) {
                date(day, Integer.parseInt(day.group(3)))
                        .ifPresent(date -> timings.add(once(date, from, to)));
            } else if (isYearly()) {
                date(day, LocalDate.EPOCH.getYear() + 2)
                        .ifPresent(date -> yearly.add(MonthDay.from(date)));
            } else {
                date(day, year.orElseThrow()).ifPresent(date -> timings.add(once(date, from, to)));
            }
        }
        if (!yearly.isEmpty()) {
            timings.add(new Timing(new Schedule.Yearly(yearly), from, to));
        }
    }

    /** A day without a year comes back each year, or is one of the document's own year. */
    private boolean isYearly() {
        return year.isEmpty() || EACH_YEAR.matcher(sentence).find();
    }

    private static Timing once(LocalDate date, int from, int to) {
        return new Timing(new Schedule.Once(date), from, to);
    }

    private static Optional<LocalDate> date(Matcher day, int year) {
        try {
            return Optional.of(
                    LocalDate.of(
                            year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
