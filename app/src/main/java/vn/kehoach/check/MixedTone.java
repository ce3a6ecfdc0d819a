package vn.kehoach.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T02: the tone of oa, oe and uy is set in two ways ("hóa" and "hoá") in one document. Told once,
 * at the first word of the rarer way; names of people and places may be spelled as they are.
 */
final class MixedTone implements Rule {
    private static final Pattern OLD =
            Pattern.compile(
                    "(?<!\\p{L})(?:Ủy(?="
                            + " ban)|(?!q)\\p{Ll}{0,3}(?:[óòỏõọ][ae]|(?<!q)[úùủũụ]y)(?!\\p{L}))");

    private static final Pattern NEW =
            Pattern.compile(
                    "(?<!\\p{L})(?:Uỷ(?="
                            + " ban)|(?!q)\\p{Ll}{0,3}(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\\p{L}))");

    @Override
    public String code() {
        return "T02";
    }

    @Override
    public String article() {
        return CARE;
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<TextMatch> old = all(draft, OLD);
        List<TextMatch> modern = all(draft, NEW);
        if (old.isEmpty() || modern.isEmpty()) {
            return Stream.empty();
        }
        TextMatch rarer = old.size() < modern.size() ? old.getFirst() : modern.getFirst();
        TextMatch usual = old.size() < modern.size() ? modern.getFirst() : old.getFirst();
        return Stream.of(
                rarer.finding(
                        this,
                        Severity.WARNING,
                        "Đặt dấu thanh không thống nhất trong văn bản: chỗ viết “%s”, chỗ viết “%s”."
                                .formatted(word(rarer), word(usual))));
    }

    private static List<TextMatch> all(Draft draft, Pattern pattern) {
        return draft.everywhere().stream()
                .flatMap(
                        spot ->
                                pattern.matcher(spot.text())
                                        .results()
                                        .map(match -> TextMatch.of(spot, match)))
                .toList();
    }

    private static String word(TextMatch match) {
        return match.spot().text().substring(match.from(), match.to());
    }
}
