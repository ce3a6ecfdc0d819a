package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.List;
import java.util.Set;

/** Checking while a clerk types: only the touched paragraph anew, and findings known again. */
class LiveCheckTest {
    private final Checker checker = Checker.standard();

    private static final OfficialDocument BEFORE =
            Plans.withBody(
                    "- Phát triển văn hóa đọc trong nhân dân.",
                    "- Phối hợp và và thực hiện",
                    "- Tiết kiệm.",
                    "Trên đây là Kế hoạch./.");

    private static final OfficialDocument AFTER =
            Plans.withBody(
                    "- Phát triển văn hóa đọc trong Nhân dân.",
                    "- Phối hợp và và thực hiện",
                    "- Tiết kiệm theo theo nhóm.",
                    "Trên đây là Kế hoạch./.");

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(found -> found.code() + " " + found.place()).toList();
    }

    @Test
    void onlyTouchedParagraphsAreReadAgain() {
        Checked before = checker.look(BEFORE);
        assertEquals(List.of("C11 BODY/0", "T03 BODY/1"), told(before.all()));
        Set<Place> touched = Set.of(Place.of(Part.BODY, 0), Place.of(Part.BODY, 2));
        Checked after = checker.again(before, AFTER, touched);
        assertEquals(List.of("T03 BODY/1", "T03 BODY/2"), told(after.all()));
        assertEquals(checker.check(AFTER), after.all());
    }

    @Test
    void whatOnlyTheWholeShowsStaysUntilTheNextLook() {
        OfficialDocument open = Plans.withBody("- Tiết kiệm.", "Trên đây là Kế hoạch.");
        OfficialDocument ended = Plans.withBody("- Tiết kiệm.", "Trên đây là Kế hoạch./.");
        Checked before = checker.look(open);
        Checked after = checker.again(before, ended, Set.of(Place.of(Part.BODY, 1)));
        assertEquals(List.of("E01 BODY/1"), told(after.all()));
        assertEquals(List.of(), told(checker.look(ended).all()));
    }

    @Test
    void aFindingIsKnownAgainWhereverItsWordsMove() {
        Finding here = checker.check(BEFORE).getLast();
        Finding moved =
                checker.check(
                                Plans.withBody(
                                        "1. Mục đích",
                                        "2. Yêu cầu",
                                        "- Phối hợp và và thực hiện",
                                        "Trên đây là Kế hoạch./."))
                        .getLast();
        assertNotEquals(here.place(), moved.place());
        assertEquals(here.key(), moved.key());
    }

    @Test
    void aNumberThatChangesWithWhatStandsAboveDoesNotMakeAnotherFinding() {
        Finding first = checker.check(Plans.withBody("I. MỤC ĐÍCH, YÊU CẦU", "Hết./.")).getFirst();
        Finding second =
                checker.check(Plans.withBody("I. CĂN CỨ", "II. MỤC ĐÍCH, YÊU CẦU", "Hết./."))
                        .getFirst();
        assertEquals(List.of("S04", "S04"), List.of(first.code(), second.code()));
        assertEquals(first.key(), second.key());
    }

    @Test
    void twoFindingsOfTheSameWordsHaveTwoKeys() {
        List<Finding> twice =
                checker.check(Plans.withBody("Họp và và ghi.", "Họp và và ghi.", "Hết./."));
        assertEquals(2, twice.size());
        assertEquals(twice.getFirst().key() + "#2", twice.getLast().key());
    }

    @Test
    void onlyWantedFixesAreMade() {
        OfficialDocument mended = checker.mend(BEFORE, finding -> finding.code().equals("C11"));
        assertEquals(List.of("T03 BODY/1"), told(checker.check(mended)));
    }
}
