package vn.kehoach.check.calendar;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.DatedWords;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D01: a weekday that is not the one of the date beside it. */
final class WrongWeekday implements ParagraphRule {
    private static final Hints HINTS = Hints.of("hứ ", "HỨ ", "hủ nhật", "hủ Nhật", "HỦ NHẬT");

    /** In the order of {@link java.time.DayOfWeek}. */
    private static final List<String> NAMES =
            List.of("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");

    private static final Pattern DAY =
            Pattern.compile(
                    "(?iu)(?<!lần |\\p{L})(thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ"
                            + " nhật)(?:,? ngày |, ?| \\(| )??"
                            + DatedWords.FULL);

    @Override
    public String code() {
        return "D01";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return DAY.matcher(spot.text()).results().flatMap(match -> judged(spot, match).stream());
    }

    private Optional<Finding> judged(Spot spot, MatchResult match) {
        String printed = match.group(1).toLowerCase(Locale.ROOT);
        return DatedWords.date(match, 2)
                .map(LocalDate::getDayOfWeek)
                .map(day -> NAMES.get(day.getValue() - 1))
                .filter(right -> !right.equals(printed))
                .map(right -> finding(spot, match, right));
    }

    private Finding finding(Spot spot, MatchResult match, String right) {
        return TextMatch.of(spot, match)
                .finding(
                        this,
                        Severity.WARNING,
                        "Ngày này là %s, không phải %s.".formatted(right, match.group(1)));
    }
}
