package vn.kehoach.check.wording;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.rule.TextMatch;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T02: spans of years with an en dash here and a hyphen there. Told once, at the rarer one. */
final class MixedDash implements Rule {
    private static final Pattern EN_DASH = Pattern.compile("\\d{4} ?– ?\\d{4}");
    private static final Pattern HYPHEN = Pattern.compile("\\d{4} ?- ?\\d{4}");

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
        List<TextMatch> long_ = TextMatch.all(draft.body(), Hints.of("–"), EN_DASH).toList();
        List<TextMatch> short_ = TextMatch.all(draft.body(), Hints.of("-"), HYPHEN).toList();
        if (long_.isEmpty() || short_.isEmpty()) {
            return Stream.empty();
        }
        TextMatch rarer = long_.size() < short_.size() ? long_.getFirst() : short_.getFirst();
        return Stream.of(
                rarer.finding(
                        this,
                        Severity.WARNING,
                        "Khoảng năm chỗ viết gạch ngắn “-”, chỗ viết gạch dài “–”; nên thống"
                                + " nhất."));
    }
}
