package vn.kehoach.check.calendar;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.DatedWords;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.standard.Holidays;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * D02: the last day to hand something in is one on which offices are closed. "Trước ngày" ends a
 * day earlier, whenever that is, and says nothing.
 */
final class DeadlineOnHoliday implements ParagraphRule {
    private static final Hints HINTS =
            Hints.of(
                    "hậm nhất",
                    "uộn nhất",
                    "ạn cuối",
                    "ạn chót",
                    "hời hạn",
                    "ến hết",
                    "HẬM NHẤT",
                    "UỘN NHẤT",
                    "ẠN CUỐI",
                    "ẠN CHÓT",
                    "HỜI HẠN",
                    "ẾN HẾT");

    private static final Pattern DEADLINE =
            Pattern.compile(
                    "(?iu)(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|đến hết)"
                            + "(?: (?:là|vào|đến|hết|trong|cùng))*(?: ngày)??(?:\\s*:)? ?"
                            + DatedWords.FULL);

    @Override
    public String code() {
        return "D02";
    }

    @Override
    public String article() {
        return "Bộ luật Lao động 45/2019/QH14, Điều 112";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return DEADLINE.matcher(spot.text()).results().flatMap(found -> judged(spot, found));
    }

    private Stream<Finding> judged(Spot spot, MatchResult found) {
        Optional<String> closed = DatedWords.date(found, 1).flatMap(Holidays::name);
        return closed.stream()
                .map(
                        name ->
                                TextMatch.of(spot, found)
                                        .finding(
                                                this,
                                                Severity.INFO,
                                                "Thời hạn này rơi vào %s.".formatted(name)));
    }
}
