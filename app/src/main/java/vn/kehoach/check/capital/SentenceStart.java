package vn.kehoach.check.capital;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.ParagraphRule;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.TextMatch;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * C1: a sentence inside a paragraph begins with a capital. Only behind a whole word in small
 * letters and a single mark is one sure to begin.
 */
final class SentenceStart implements ParagraphRule {
    private static final Hints HINTS = Hints.of(". ", "? ", "! ");

    private static final Pattern START =
            Pattern.compile("(?<![\\p{L}\\d./@])(\\p{Ll}{2,7})([.?!]) \\p{Ll}+(?![.@/\\d])");

    /** Words that are cut short before a point. */
    private static final Set<String> CUT =
            Set.of(
                    "vv", "tp", "tx", "tt", "tr", "st", "ths", "ts", "gs", "pgs", "bs", "ks", "cn",
                    "ncs", "đc", "đt", "kg", "km", "cm", "mm", "ha", "vs", "etc", "www", "no", "mr",
                    "mrs", "ms", "dr", "vd", "sđt", "ii", "iii", "iv", "vi", "vii", "viii", "ix",
                    "tel", "fax");

    @Override
    public String code() {
        return "C1";
    }

    @Override
    public String article() {
        return ANNEX_2 + "I";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Stream<Finding> check(Spot spot) {
        return START.matcher(spot.text())
                .results()
                .filter(start -> !CUT.contains(start.group(1)))
                .map(start -> finding(spot, start));
    }

    private Finding finding(Spot spot, MatchResult start) {
        return TextMatch.of(spot, start)
                .finding(
                        this,
                        Severity.WARNING,
                        "Sau dấu “%s” viết hoa chữ cái đầu câu, hoặc thay bằng dấu phẩy."
                                .formatted(start.group(2)));
    }
}
