package vn.kehoach.check.head;

import vn.kehoach.check.rule.Rule;

import java.util.List;

/** The rules for what stands above the body. */
public final class HeadRules {
    private HeadRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new HeaderFacts(),
                new LeftoverPlaceholder(),
                new NumberSpacing(),
                new LeadingZero(),
                new BlankNumber(),
                new TypeCodeInSymbol(),
                new UnitInSymbol());
    }
}
