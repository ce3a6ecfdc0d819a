package vn.kehoach.check.calendar;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.DatedWords;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.Part;
import vn.kehoach.document.Role;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * D01: a task is due after the plan's last report, or before the plan itself. Only days written in
 * full are compared; reports that recur are none of the last.
 */
final class DeadlineOrder implements Rule {
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?iu)báo cáo[^.;]{0,160}?(?:trước|chậm nhất|muộn nhất)[^.;\\d]{0,16}?"
                            + DatedWords.FULL);

    private static final Pattern RECURS =
            Pattern.compile(
                    "(?iu)định kỳ|hằng|hàng (?:tháng|quý|năm|tuần)|sơ kết|6 tháng|06 tháng|đột"
                            + " xuất|tiến độ|giữa kỳ|bước đầu");

    @Override
    public String code() {
        return "D01";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<Task> tasks =
                Tasks.of(draft.document()).stream().filter(task -> !reports(task)).toList();
        return tasks.isEmpty()
                ? Stream.empty()
                : Stream.concat(afterReport(draft, tasks), beforePlan(draft, tasks));
    }

    private static boolean reports(Task task) {
        return (task.title() + task.content()).matches("(?iu).*(?:báo cáo|tổng kết|đánh giá).*");
    }

    private Stream<Finding> afterReport(Draft draft, List<Task> tasks) {
        Optional<LocalDate> report =
                behind(tasks.getLast(), draft.body()).stream()
                        .filter(spot -> !RECURS.matcher(spot.text()).find())
                        .flatMap(spot -> REPORT.matcher(spot.text()).results())
                        .flatMap(match -> DatedWords.date(match, 1).stream())
                        .max(LocalDate::compareTo);
        return report.stream()
                .flatMap(day -> tasks.stream().filter(task -> due(task, day, 1)))
                .map(
                        task ->
                                finding(
                                        task,
                                        "Thời hạn nhiệm vụ muộn hơn hạn báo cáo kết quả của văn"
                                                + " bản."));
    }

    /** What stands in the sections behind that of {@code task}. */
    private static List<Spot> behind(Task task, List<Spot> body) {
        if (task.place().part() != Part.BODY) {
            return body;
        }
        return body.stream()
                .dropWhile(
                        spot -> spot.place().steps().getFirst() <= task.place().steps().getFirst())
                .dropWhile(
                        spot ->
                                spot.paragraph().role() != Role.HEADING
                                        || spot.paragraph().level() != 1)
                .toList();
    }

    private Stream<Finding> beforePlan(Draft draft, List<Task> tasks) {
        DateLine line = draft.document().header().dateLine();
        return line.date().stream()
                .flatMap(day -> tasks.stream().filter(task -> due(task, day, -1)))
                .map(task -> finding(task, "Thời hạn nhiệm vụ đã qua trước ngày ban hành."));
    }

    /** Whether the task's last day is after ({@code sign} 1) or before (-1) {@code day}. */
    private static boolean due(Task task, LocalDate day, int sign) {
        return DatedWords.last(task.timing())
                .filter(last -> last.compareTo(day) * sign > 0)
                .isPresent();
    }

    private Finding finding(Task task, String message) {
        return finding(Severity.WARNING, task.place(), task.timing(), message);
    }
}
