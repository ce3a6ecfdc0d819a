package vn.kehoach.check.calendar;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** D01: dates that the calendar does not have. */
class ImpossibleDateTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 31/11/2026",
                "ngày 30 tháng 02 năm 2026",
                "ngày 29/02/2026",
                "ngày 15/13/2026"
            })
    @Finds(ImpossibleDate.class)
    void aDateTheCalendarDoesNotHaveIsFound(String text) {
        finds(
                new ImpossibleDate(),
                Plans.withBody("Nộp " + text + ".", END),
                "W BODY/0 Nộp " + text + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 28/02/2026",
                "ngày 29/02/2028",
                "Nghị định số 30/2020/NĐ-CP",
                "số 45/20/2026",
                "ngày 31 tháng 12 năm 2026",
                "tỷ lệ 31/40",
                "tháng 13/2026"
            })
    @LeavesAlone(ImpossibleDate.class)
    void otherNumbersAreLeftAlone(String text) {
        silent(new ImpossibleDate(), Plans.withBody("Theo " + text + ".", END));
    }
}
