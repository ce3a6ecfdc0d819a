package vn.kehoach.check.body;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** B06: one date for one paper. */
class ConflictingCitationTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static final String CITED = "Theo Kế hoạch số 49/KH-UBND ngày 05/3/2026 của UBND tỉnh.";

    @Test
    @Finds(ConflictingCitation.class)
    void aPaperCitedWithTwoDatesIsFound() {
        finds(
                new ConflictingCitation(),
                Plans.withBody(CITED, "Kế hoạch số 49/KH-UBND ngày 06/3/2026 của UBND tỉnh.", END),
                "W BODY/1 Kế hoạch số 49/KH-UBND ngày 06/3/2026 của UBND tỉnh.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 49/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh.",
                "Kế hoạch số 49/KH-UBND ngày 06/3/2026 của UBND xã Mẫu.",
                "Kế hoạch số 50/KH-UBND ngày 06/3/2026 của UBND tỉnh.",
                "Kế hoạch số 49/KH-UBND.",
                "Kế hoạch số 49/KH-SVH ngày 06/3/2026 của UBND tỉnh."
            })
    @LeavesAlone(ConflictingCitation.class)
    void otherCitationsAreLeftAlone(String text) {
        silent(new ConflictingCitation(), Plans.withBody(CITED, text, END));
    }
}
