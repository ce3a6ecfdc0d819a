package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.check.RuleCase.finds;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RichText;

import java.util.List;

/** Notes are read by the rules for words, and by none for the order of a paper. */
class NoteRulesTest {
    private static OfficialDocument noted(String note) {
        Paragraph paragraph =
                Paragraph.text("Đẩy mạnh truyền thông.")
                        .withNotes(List.of(new Footnote(21, "1", RichText.plain(note))));
        return Plans.plan().withBody(List.of(paragraph, Paragraph.text("Hết./.")));
    }

    @Test
    void aMistypedSyllableIsFoundInANote() {
        finds(
                new ImpossibleSyllable(),
                noted("Họp tryuền thông."),
                "W BODY/0/-9/0 Họp tryuền thông.");
    }

    @Test
    void aSafeFixMendsTheNote() {
        OfficialDocument plan = noted("Theo quy định của của Sở.");
        OfficialDocument mended = Checker.standard().mend(plan);
        assertEquals(noted("Theo quy định của Sở.").body(), mended.body());
    }

    @Test
    void aNoteThatChangedIsJudgedAnewAtEveryKey() {
        Checker checker = Checker.standard();
        OfficialDocument before = noted("Họp truyền thông.");
        OfficialDocument after = noted("Họp tryuền thông.");
        List<Finding> anew =
                checker.again(checker.look(before), after, Passages.changed(before, after)).all();
        assertEquals(checker.check(after), anew);
    }

    @Test
    void anEmptyNoteIsStillToBeFilledIn() {
        finds(new LeftoverPlaceholder(), noted(""), "W BODY/0/-9/0 ");
        finds(
                new LeftoverPlaceholder(),
                noted("Theo [tên văn bản]."),
                "W BODY/0/-9/0 [tên văn bản]");
    }

    @Test
    void aNoteNeitherOpensNorEndsASection() {
        assertEquals(
                List.of(),
                Checker.standard().check(noted("xem thêm phụ lục")).stream()
                        .filter(finding -> finding.place().inNote())
                        .toList());
    }
}
