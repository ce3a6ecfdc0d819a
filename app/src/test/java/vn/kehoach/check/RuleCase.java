package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.OfficialDocument;

import java.util.List;

/** What a rule is asked in its tests. */
public final class RuleCase {
    private RuleCase() {}

    /** Asserts that {@code rule} has nothing to say. */
    public static void silent(Rule rule, OfficialDocument document) {
        assertEquals(List.of(), rule.check(new Draft(document)).toList());
    }

    /** Asserts that {@code rule} finds exactly this, written "E BODY/4 excerpt". */
    public static void finds(Rule rule, OfficialDocument document, String... findings) {
        assertEquals(
                List.of(findings), rule.check(new Draft(document)).map(RuleCase::told).toList());
    }

    private static String told(Finding finding) {
        return finding.severity().letter() + " " + finding.place() + " " + finding.excerpt();
    }

    /**
     * Asserts that the only finding on {@code document} has a fix that makes it {@code right}, and
     * that nothing at all is found then.
     */
    public static void mends(OfficialDocument document, OfficialDocument right) {
        var checker = Checker.standard();
        assertEquals(1, checker.check(document).size());
        assertEquals(right, checker.mend(document));
        assertEquals(List.of(), checker.check(right));
    }
}
