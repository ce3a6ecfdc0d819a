package vn.kehoach.check.closing;

import vn.kehoach.check.rule.Rule;

import java.util.List;

/** The rules for what ends a paper. */
public final class ClosingRules {
    private ClosingRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new EndMark(),
                new NoteAfterSemicolon(),
                new ArchiveLine(),
                new PersonInRecipients(),
                new UnitWithoutCopy(),
                new CollectiveAuthority(),
                new SignerForm());
    }
}
