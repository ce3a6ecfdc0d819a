package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passages;

import java.util.List;

/** Notes are read by the rules for words, and by none for the order of a paper. */
class NoteRulesTest {
    @Test
    void aSafeFixMendsTheNote() {
        OfficialDocument plan = Plans.withNote("Theo quy định của của Sở.");
        OfficialDocument mended = Checker.standard().mend(plan);
        assertEquals(Plans.withNote("Theo quy định của Sở.").body(), mended.body());
    }

    @Test
    void aNoteThatChangedIsJudgedAnewAtEveryKey() {
        Checker checker = Checker.standard();
        OfficialDocument before = Plans.withNote("Họp truyền thông.");
        OfficialDocument after = Plans.withNote("Họp tryuền thông.");
        List<Finding> anew =
                checker.again(checker.look(before), after, Passages.changed(before, after)).all();
        assertEquals(checker.check(after), anew);
    }

    @Test
    void aNoteNeitherOpensNorEndsASection() {
        assertEquals(
                List.of(),
                Checker.standard().check(Plans.withNote("xem thêm phụ lục")).stream()
                        .filter(finding -> finding.place().inNote())
                        .toList());
    }
}
