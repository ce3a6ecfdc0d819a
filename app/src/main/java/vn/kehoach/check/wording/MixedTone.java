package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T02: the tone of oa, oe and uy is set in two ways ("hóa" and "hoá") in one document. Told once,
 * at the first word of the rarer way; names may be spelled as they are, so tables are not read.
 */
final class MixedTone implements Rule {
    private static final Pattern OLD = Pattern.compile("(?:[óòỏõọ][ae]|[úùủũụÚÙỦŨỤ]y)(?!\\p{L})");

    private static final Pattern NEW = Pattern.compile("(?:o[áàảãạéèẻẽẹ]|[uU][ýỳỷỹỵ])(?!\\p{L})");

    private static final Hints OLD_HINTS =
            Hints.of(
                    "óa", "òa", "ỏa", "õa", "ọa", "óe", "òe", "ỏe", "õe", "ọe", "úy", "ùy", "ủy",
                    "ũy", "ụy", "Úy", "Ùy", "Ủy", "Ũy", "Ụy");

    private static final Hints NEW_HINTS =
            Hints.of(
                    "oá", "oà", "oả", "oã", "oạ", "oé", "oè", "oẻ", "oẽ", "oẹ", "uý", "uỳ", "uỷ",
                    "uỹ", "uỵ", "Uý", "Uỳ", "Uỷ", "Uỹ", "Uỵ");

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
        List<TextMatch> old = all(draft, OLD_HINTS, OLD);
        List<TextMatch> modern = all(draft, NEW_HINTS, NEW);
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

    private static List<TextMatch> all(Draft draft, Hints hints, Pattern pattern) {
        return draft.body().stream()
                .filter(spot -> hints.in(spot.text()))
                .flatMap(
                        spot ->
                                pattern.matcher(spot.text())
                                        .results()
                                        .map(match -> word(spot, match))
                                        .filter(word -> judged(spot.text(), word)))
                .toList();
    }

    /** The word that ends with {@code match}. */
    private static TextMatch word(Spot spot, MatchResult match) {
        int start = match.start();
        while (start > 0 && Character.isLetter(spot.text().charAt(start - 1))) {
            start--;
        }
        return new TextMatch(spot, start, match.end());
    }

    /** In "quý" the u belongs to the q; a capital begins a name, unless it is Ủy ban. */
    private static boolean judged(String text, TextMatch word) {
        boolean committee = text.startsWith(" ban", word.to());
        char first = text.charAt(word.from());
        return first != 'q' && (Character.isLowerCase(first) || (committee && first != 'Q'));
    }

    private static String word(TextMatch match) {
        return match.spot().text().substring(match.from(), match.to());
    }
}
