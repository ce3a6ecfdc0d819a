package vn.kehoach.check.body;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** B02: a paper is cited in full but once. */
class RepeatedCitationTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static final String FULL =
            "Kế hoạch số 49/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về việc đọc sách";

    @Test
    @Finds(RepeatedCitation.class)
    void aSecondFullCitationIsFound() {
        finds(
                new RepeatedCitation(),
                Plans.withBody("Thực hiện " + FULL + ".", "- Bám sát " + FULL + ".", END),
                "W BODY/1 Bám sát Kế hoạch số 49/KH-UBND ngày 05/3/2026 của Ủy…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bám sát Kế hoạch số 49/KH-UBND.",
                "Bám sát Kế hoạch số 49/KH-UBND ngày 05/3/2026.",
                "Bám sát Kế hoạch số 50/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về việc X.",
                "Bám sát Kế hoạch số 49/KH-SVH ngày 05/3/2026 của Sở Văn hóa về việc đọc sách.",
                "Theo số 49/KH-UBND của tỉnh về việc đọc sách."
            })
    @LeavesAlone(RepeatedCitation.class)
    void aShortCitationAndAnotherDocumentAreLeftAlone(String text) {
        silent(new RepeatedCitation(), Plans.withBody("Thực hiện " + FULL + ".", "- " + text, END));
    }
}
