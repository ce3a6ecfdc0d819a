package vn.kehoach.reporting;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods in a sentence: "định kỳ 6 tháng", "hằng quý", "trước ngày 20 của tháng cuối quý". */
final class PeriodWords {
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile(
                    "(?iu)(?:%s%s ?)?ngày (?:thứ )?(\\d{1,2}),? (?:của |trong )?"
                                    .formatted(DayWords.TERM, DayWords.HOUR)
                            + "(?:((?:hằng|hàng|mỗi|từng) tháng)|(tháng (?:cuối(?: cùng)?|thứ"
                            + " ba)[^,.;()]{0,15}?(?:quý|kỳ))|(tháng (?:đầu(?: tiên)?|liền"
                            + " kề)[^,.;()]{0,20}?quý[^,.;()]{0,14}?(?:sau|tiếp theo|kế tiếp|liền"
                            + " kề))|(tháng (?:sau|tiếp theo|kế tiếp|liền kề)(?: liền kề)?)|(tháng"
                            + " báo cáo|tháng(?= để| về| gửi|[,.;)]|$)))");

    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:định kỳ(?: báo cáo)? ?:?|hằng|hàng|mỗi|từng|theo|báo"
                        + " cáo(?: định kỳ)?) (?:(tuần|tháng|quý|năm)(?!"
                        + " (?:\\d|học|[IVX]+(?!\\p{L})|chuyên|trước|sau|này))|(0?1|0?3|0?6|12|ba|sáu|một)"
                        + " tháng)|(0?6|sáu) tháng(?: đầu năm| cuối năm|/lần| một lần)?)");

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("tháng", 1),
                    Map.entry("quý", 3),
                    Map.entry("năm", 12),
                    Map.entry("một", 1),
                    Map.entry("ba", 3),
                    Map.entry("sáu", 6),
                    Map.entry("1", 1),
                    Map.entry("3", 3),
                    Map.entry("6", 6),
                    Map.entry("12", 12));

    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)thứ (hai|ba|tư|năm|sáu|bảy|[2-7])(?!\\p{L})|chủ nhật");

    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    private final String sentence;

    PeriodWords(String sentence) {
        this.sentence = sentence;
    }

    /** Periods of which a day is named. */
    List<Timing> exact() {
        var timings = new ArrayList<Timing>();
        Matcher day = DAY_OF_MONTH.matcher(sentence);
        while (day.find()) {
            int of = Integer.parseInt(day.group(1));
            boolean after = day.group(4) != null || day.group(5) != null;
            boolean monthly = day.group(2) != null || day.group(5) != null || day.group(6) != null;
            int months = monthly ? shortest().orElse(1) : shortest().orElse(3);
            if (day.group(2) != null) {
                months = 1;
            }
            if (of >= 1 && of <= 31) {
                var periodic =
                        new Schedule.Periodic(Math.min(months, 12), Optional.of(of), after ? 1 : 0);
                timings.add(new Timing(periodic, day.start(), day.end()));
            }
        }
        return timings;
    }

    /** The period that comes round most often, where the sentence names any. */
    Optional<Timing> bare() {
        Optional<Timing> found = Optional.empty();
        int least = 13;
        Matcher period = PERIOD.matcher(sentence);
        while (period.find()) {
            int months = months(period);
            if (months < least) {
                least = months;
                found = Optional.of(timing(months, period));
            }
        }
        return found;
    }

    private Timing timing(int months, Matcher period) {
        Schedule schedule =
                months == 0 ? new Schedule.Weekly(weekday()) : Schedule.Periodic.of(months);
        return new Timing(schedule, period.start(), period.end());
    }

    private Optional<Integer> shortest() {
        return bare().map(Timing::schedule)
                .filter(Schedule.Periodic.class::isInstance)
                .map(schedule -> ((Schedule.Periodic) schedule).months());
    }

    /** 0 for a week. */
    private static int months(Matcher period) {
        String named =
                java.util.stream.Stream.of(period.group(1), period.group(2), period.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^0", "");
        return MONTHS.getOrDefault(named, 0);
    }

    private Optional<DayOfWeek> weekday() {
        Matcher day = WEEKDAY.matcher(sentence);
        if (!day.find()) {
            return Optional.empty();
        }
        if (day.group(1) == null) {
            return Optional.of(DayOfWeek.SUNDAY);
        }
        String name = day.group(1).toLowerCase(Locale.ROOT);
        int number =
                Character.isDigit(name.charAt(0))
                        ? Integer.parseInt(name) - 1
                        : WEEKDAYS.indexOf(name) + 1;
        return Optional.of(DayOfWeek.of(number));
    }
}
