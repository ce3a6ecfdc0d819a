package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Rule;

import java.util.List;

/** The rules for capitals. */
public final class CapitalRules {
    private CapitalRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new SubjectWordCapital(),
                new AgencyCapitals(),
                new UnitCapitals(),
                new NumberedUnit(),
                new GreatCities(),
                new RegionCapitals(),
                new CitationCapitals(),
                new CitedParts(),
                new ThePeople(),
                new TheState(),
                new DayNames(),
                new SentenceStart(),
                new TitleOfPerson(),
                new NamedPaper(),
                new ThisPaper());
    }
}
