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
                new PromisedParts(),
                new TaskLabels(),
                new HeadingColon(),
                new ItemEnd(),
                new RepeatedCitation(),
                new SubjectWordCapital(),
                new MissingAppendix(),
                new EndMark(),
                new NoteAfterSemicolon(),
                new ArchiveLine(),
                new PersonInRecipients(),
                new CollectiveAuthority(),
                new SignerForm(),
                new AgencyCapitals(),
                new MixedTone(),
                new MixedDash(),
                new DoubledWord(),
                new ImpossibleDate(),
                new CitationCapitals(),
                new ThePeople());
    }
}
