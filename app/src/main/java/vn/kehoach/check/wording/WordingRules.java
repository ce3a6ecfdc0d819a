package vn.kehoach.check.wording;

import vn.kehoach.check.rule.Rule;
import vn.kehoach.standard.AbolishedBody;

import java.util.List;

/** The rules for words. */
public final class WordingRules {
    private WordingRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new InconsistentName(),
                new UndefinedAbbreviation(),
                new MixedAbbreviation(),
                new MixedTone(),
                new MixedDash(),
                new MixedLoanWord(),
                new ImpossibleSyllable(),
                new DoubledWord(),
                new DanglingParticle(),
                new ObsoleteBody("T04", AbolishedBody.verifiedOnes()),
                new ObsoleteBody("T04M", AbolishedBody.rememberedOnes()),
                new DistrictLevel(),
                new MissingHalf(),
                new JoinedNames());
    }
}
