package vn.kehoach.check.body;

import vn.kehoach.check.rule.Rule;

import java.util.List;

/** The rules for the order of the body. */
public final class BodyRules {
    private BodyRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new BasisEnd(),
                new SectionNumerals(),
                new FirstSection(),
                new ItemNumbers(),
                new PromisedParts(),
                new TaskLabels(),
                new HeadingColon(),
                new ItemEnd(),
                new RepeatedCitation(),
                new ConflictingCitation(),
                new MissingAppendix(),
                new EnclosedAppendix(),
                new UnmentionedAppendix());
    }
}
