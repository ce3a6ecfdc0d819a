package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.WordRule;

import java.util.regex.Pattern;

/** B03: "Về việc" with a capital in the middle of a sentence. */
final class SubjectWordCapital implements WordRule {
    private static final Hints HINTS = Hints.of("Về việc");

    private static final Pattern CAPITAL = Pattern.compile("Về(?<=[\\p{L}\\d],? Về)(?= việc )");

    @Override
    public String code() {
        return "B03";
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
    public Pattern wrong() {
        return CAPITAL;
    }

    @Override
    public String right(String wrong) {
        return "về";
    }

    @Override
    public String message(String right) {
        return "Giữa câu viết thường: “về việc”.";
    }

    @Override
    public boolean judges(Spot spot) {
        return spot.inBody();
    }
}
