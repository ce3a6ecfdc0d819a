package vn.kehoach.check;

import java.util.List;

/**
 * The rules that are on by default. What the decree does not say and no wide practice bears out is
 * not among them.
 */
final class StandardRules {
    private StandardRules() {}

    static List<Rule> all() {
        return List.of(
                new HeaderFacts(),
                new LeftoverPlaceholder(),
                new NumberSpacing(),
                new LeadingZero(),
                new BlankNumber(),
                new TypeCodeInSymbol(),
                new BasisEnd(),
                new SectionNumerals(),
                new FirstSection(),
                new ItemNumbers(),
                new EndMark(),
                new NoteAfterSemicolon(),
                new ArchiveLine(),
                new CollectiveAuthority(),
                new SignerForm());
    }
}
