package vn.kehoach.check;

import vn.kehoach.standard.AbolishedBody;

import java.util.List;

/** All rules there are; which are asked is for {@link Switches} to say. */
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
                new UnitInSymbol(),
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
                new SubjectWordCapital(),
                new InconsistentName(),
                new UndefinedAbbreviation(),
                new MixedAbbreviation(),
                new MissingAppendix(),
                new EndMark(),
                new NoteAfterSemicolon(),
                new ArchiveLine(),
                new PersonInRecipients(),
                new UnitWithoutCopy(),
                new CollectiveAuthority(),
                new SignerForm(),
                new AgencyCapitals(),
                new MixedTone(),
                new MixedDash(),
                new MixedLoanWord(),
                new ImpossibleSyllable(),
                new DoubledWord(),
                new DanglingParticle(),
                new ObsoleteBody("T04", AbolishedBody.verifiedOnes()),
                new ObsoleteBody("T04M", AbolishedBody.rememberedOnes()),
                new DistrictLevel(),
                new ImpossibleDate(),
                new ReversedSpan(),
                new WrongWeekday(),
                new DeadlineOrder(),
                new UnitCapitals(),
                new NumberedUnit(),
                new GreatCities(),
                new RegionCapitals(),
                new CitationCapitals(),
                new CitedParts(),
                new ThePeople(),
                new TheState(),
                new DayNames(),
                new SheetSize(),
                new ForeignFont(),
                new PageNumberPlace(),
                new HeadLines(),
                new PartLook(),
                new WrappedHead(),
                new BodyLook(),
                new ForeignBullet(),
                new LonelySignature(),
                new BrokenTable(),
                new DecomposedText());
    }
}
