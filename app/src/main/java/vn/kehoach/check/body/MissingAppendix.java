package vn.kehoach.check.body;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;
import vn.kehoach.document.Appendix;
import vn.kehoach.standard.RomanNumerals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * B04: the text refers to an appendix of its own that is not there. Appendices of other documents
 * ("Phụ lục I Nghị định …") are not meant.
 */
final class MissingAppendix implements Rule {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "[Pp]hụ lục (?:số )?([IVX]{1,5}|\\d{1,2})\\b(?![./]\\d)(?! *[-–]" + " ?\\d)");

    private static final Pattern OF_ANOTHER =
            Pattern.compile(
                    "^[^.;()]{0,40}?(?:của|tại|theo|kèm theo|Kèm theo)? ?(?:Luật|Bộ luật|Nghị định"
                            + "|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Công văn|Văn bản|Quy chế"
                            + "|Quy định|Hướng dẫn|Đề án|Kế hoạch số|Chương trình)(?!\\p{L}| này)");

    @Override
    public String code() {
        return "B04";
    }

    @Override
    public String article() {
        return ANNEX_1 + "III.1a";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        List<Appendix> present = draft.document().appendices();
        var told = new HashSet<Integer>();
        return draft.body().stream()
                .flatMap(
                        spot ->
                                REFERENCE
                                        .matcher(spot.text())
                                        .results()
                                        .filter(match -> own(spot.text(), match.end()))
                                        .filter(match -> missing(match, present))
                                        .filter(match -> told.add(number(match).orElse(0)))
                                        .map(match -> finding(spot, match)));
    }

    /** Whether what ends at {@code end} is not said to be of another document. */
    static boolean own(String text, int end) {
        return !OF_ANOTHER.matcher(text.substring(end)).find();
    }

    private static boolean missing(MatchResult match, List<Appendix> present) {
        OptionalInt number = number(match);
        if (number.isEmpty() || number.getAsInt() <= present.size()) {
            return false;
        }
        String printed = match.group(1).toUpperCase(Locale.ROOT);
        return present.stream()
                .noneMatch(appendix -> appendix.label().toUpperCase(Locale.ROOT).endsWith(printed));
    }

    private static OptionalInt number(MatchResult match) {
        String printed = match.group(1);
        return Character.isDigit(printed.charAt(0))
                ? OptionalInt.of(Integer.parseInt(printed))
                : RomanNumerals.value(printed);
    }

    private Finding finding(Spot spot, MatchResult match) {
        return TextMatch.of(spot, match)
                .finding(
                        this,
                        Severity.ERROR,
                        "Nội dung nhắc đến “%s” nhưng văn bản không có phụ lục này."
                                .formatted(match.group()));
    }
}
