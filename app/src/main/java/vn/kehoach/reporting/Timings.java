package vn.kehoach.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that one sentence says of when a report is due. */
final class Timings {
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)(?:(?:trong vòng|trong thời hạn|chậm nhất|sau)(?: là)? )?(\\d{1,2})"
                        + " ngày(?: làm việc)?,?(?: kể)? (?:từ|sau)(?: khi| ngày)?"
                        + " ([^,.;:()]{3,90})|(?:ngay )?sau (?:khi )?((?:kết thúc|hoàn thành|tổ"
                        + " chức|có kết quả)[^,.;:()]{2,90}?) (?:chậm nhất |trong vòng )?(\\d{1,2})"
                        + " ngày(?: làm việc)?|ngay sau (?:khi )?([^,.;:()]{3,90})|^(?:sau khi"
                        + " )?(kết thúc [^,.;:()]{3,90}?)(?=, | (?:đề nghị|các|báo cáo))");

    private static final Pattern ON_REQUEST =
            Pattern.compile(
                    "(?iu)(?:khi có|khi được|theo) yêu cầu(?! nhiệm vụ| công tác| của kế hoạch)"
                            + "|(?<!kiểm tra |thanh tra |giám sát |cuộc |tra, |công tác )đột xuất");

    private static final Pattern UNSTATED =
            Pattern.compile(
                    "(?iu)theo (?:đúng )?(?:quy định|chế độ|định kỳ)|(?:báo cáo )?định kỳ|đúng"
                            + " (?:quy định|thời hạn|thời gian)|thường xuyên báo cáo");

    private Timings() {}

    /**
     * The timings of {@code sentence}, in its order.
     *
     * @param year of the document, for days that name none
     */
    static List<Timing> of(String sentence, OptionalInt year) {
        var periods = new PeriodWords(sentence);
        var found = new ArrayList<>(new DayWords(sentence, year).timings());
        found.addAll(periods.exact());
        boolean dated = !found.isEmpty();
        Optional<Timing> bare = periods.bare();
        bare.filter(period -> !isSaid(period, found)).ifPresent(found::add);
        if (found.isEmpty()) {
            MonthWords.of(sentence, year).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            after(sentence).ifPresent(found::add);
        }
        onRequest(sentence, dated || bare.isPresent()).ifPresent(found::add);
        if (found.isEmpty()) {
            first(UNSTATED, sentence, new Schedule.Unstated()).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Timing::from));
        return List.copyOf(found);
    }

    /**
     * A period whose day the sentence names is said by that day; a report at the end is another.
     */
    private static boolean isSaid(Timing period, List<Timing> dated) {
        return dated.stream()
                .map(Timing::schedule)
                .anyMatch(
                        schedule ->
                                switch (schedule) {
                                    case Schedule.Yearly _, Schedule.Once _ ->
                                            period.schedule() instanceof Schedule.Periodic of
                                                    && of.months() >= 6;
                                    case Schedule.Periodic of ->
                                            period.schedule() instanceof Schedule.Periodic bare
                                                    && bare.months() >= of.months();
                                    default -> false;
                                });
    }

    private static Optional<Timing> after(String sentence) {
        Matcher after = AFTER.matcher(sentence);
        if (!after.find()) {
            return Optional.empty();
        }
        Optional<String> days = group(after, 1).or(() -> group(after, 4));
        String event =
                group(after, 2)
                        .or(() -> group(after, 3))
                        .or(() -> group(after, 5))
                        .or(() -> group(after, 6))
                        .orElseThrow();
        var schedule =
                new Schedule.AfterEvent(event.strip(), days.map(Integer::parseInt).orElse(0));
        return Optional.of(new Timing(schedule, after.start(), after.end()));
    }

    /** "Theo yêu cầu của Bộ" before a date says whose wish it is, not when. */
    private static Optional<Timing> onRequest(String sentence, boolean dated) {
        return first(ON_REQUEST, sentence, new Schedule.OnRequest())
                .filter(
                        timing ->
                                !dated
                                        || !sentence.substring(timing.from())
                                                .matches("(?iu)theo yêu cầu.*")
                                        || sentence.matches("(?iu).*đột xuất.*"));
    }

    private static Optional<Timing> first(Pattern words, String sentence, Schedule schedule) {
        Matcher found = words.matcher(sentence);
        return found.find()
                ? Optional.of(new Timing(schedule, found.start(), found.end()))
                : Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group));
    }
}
