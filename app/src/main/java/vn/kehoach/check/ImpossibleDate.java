package vn.kehoach.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D01: a date that the calendar does not have. */
final class ImpossibleDate implements Rule {
    private static final Pattern DATE =
            Pattern.compile(
                    "(?=\\d)(?<!số )(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/-])"
                            + "|ngày (\\d{1,2}) tháng (\\d{1,2}) năm ((?:19|20)\\d{2})(?!\\d)");

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
        return draft.everywhere().stream()
                .flatMap(
                        spot ->
                                DATE.matcher(spot.text())
                                        .results()
                                        .filter(match -> !possible(match))
                                        .map(match -> finding(spot, match)));
    }

    private static boolean possible(MatchResult match) {
        int first = match.group(1) == null ? 4 : 1;
        try {
            LocalDate.of(
                    Integer.parseInt(match.group(first + 2)),
                    Integer.parseInt(match.group(first + 1)),
                    Integer.parseInt(match.group(first)));
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private Finding finding(Spot spot, MatchResult match) {
        return TextMatch.of(spot, match)
                .finding(
                        this,
                        Severity.WARNING,
                        "Không có ngày “%s” trong lịch.".formatted(match.group()));
    }
}
