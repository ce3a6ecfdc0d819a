package vn.kehoach.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T03: a particle twice in a row ("được được"). Other words are left alone: Vietnamese doubles them
 * on purpose ("luôn luôn") or by neighbourhood ("tổ chức chức năng").
 */
final class DoubledWord implements Rule {
    private static final Pattern DOUBLED =
            Pattern.compile(
                    "(?<![\\p{L}/-])(được|và|của|các|những|cho|để|với|trong|theo|tại|hoặc|bằng|bởi"
                            + "|nhằm|nếu|vào|bị|đã|sẽ|này)( \\1)+(?![\\p{L}/-])(?! cải)");

    @Override
    public String code() {
        return "T03";
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
                                DOUBLED.matcher(spot.text())
                                        .results()
                                        .map(match -> finding(spot, match)));
    }

    private Finding finding(Spot spot, MatchResult match) {
        TextMatch words = TextMatch.of(spot, match);
        return words.finding(this, Severity.WARNING, "Lặp từ: “%s”.".formatted(match.group()))
                .with(words.replacedBy(match.group(1)));
    }
}
