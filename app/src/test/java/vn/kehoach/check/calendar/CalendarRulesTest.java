package vn.kehoach.check.calendar;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.document.OfficialDocument;

/** D01: deadlines against each other, against the paper's own date and against the calendar. */
class CalendarRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static OfficialDocument plan(String timing, String report) {
        return Plans.withBody(
                "1. Tập huấn",
                "- Thời gian thực hiện: " + timing + ".",
                "II. TỔ CHỨC THỰC HIỆN",
                report,
                END);
    }

    @Test
    @Finds(DeadlineOrder.class)
    void aTaskThatIsDueAfterTheReportIsFound() {
        finds(
                new DeadlineOrder(),
                plan(
                        "Trước ngày 20/12/2026",
                        "Báo cáo kết quả về Văn phòng Sở trước ngày 05 tháng 12 năm 2026."),
                "W BODY/0 Trước ngày 20/12/2026");
    }

    @Test
    @Finds(DeadlineOrder.class)
    void aTaskThatWasDueBeforeThePlanIsFound() {
        finds(
                new DeadlineOrder(),
                plan("Trước ngày 28/02/2026", "Sở theo dõi."),
                "W BODY/0 Trước ngày 28/02/2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 05/12/2026|Báo cáo trước ngày 05/12/2026.",
                "Trước ngày 20/12/2026|Định kỳ báo cáo trước ngày 15/6/2026.",
                "Tháng 12 năm 2026|Báo cáo trước ngày 05/12/2026.",
                "Trước ngày 20/12|Báo cáo trước ngày 05/12/2026.",
                "Trước ngày 20/12/2026|Báo cáo sơ kết trước ngày 05/7/2026.",
                "Trước ngày 20/11/2026|Báo cáo trước ngày 05/6/2026; báo cáo năm trước ngày"
                        + " 05/12/2026.",
                "Từ ngày 01/02/2026 đến ngày 30/6/2026|Sở theo dõi."
            })
    @LeavesAlone(DeadlineOrder.class)
    void deadlinesInOrderAreLeftAlone(String timing, String report) {
        silent(new DeadlineOrder(), plan(timing, report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ ngày 10/6/2026 đến ngày 05/6/2026.",
                "Từ 10/6/2026 - 05/6/2026.",
                "Từ ngày 10 tháng 6 năm 2026 đến hết ngày 05 tháng 6 năm 2026."
            })
    @Finds(ReversedSpan.class)
    void aSpanThatEndsBeforeItBeginsIsFound(String text) {
        finds(new ReversedSpan(), Plans.withBody("Họp. " + text, END), "W BODY/0 Họp. " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ ngày 05/6/2026 đến ngày 10/6/2026.",
                "Từ ngày 05/6/2026 đến ngày 05/6/2026.",
                "Từ ngày 10/6 đến ngày 05/7/2026.",
                "Từ Kế hoạch ngày 10/6/2026, đến nay (05/6/2026) đã xong.",
                "Từ ngày 31/6/2026 đến ngày 05/6/2026."
            })
    @LeavesAlone(ReversedSpan.class)
    void otherSpansAreLeftAlone(String text) {
        silent(new ReversedSpan(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp thứ Hai, ngày 10/3/2026.",
                "Họp thứ hai ngày 10 tháng 3 năm 2026.",
                "Họp Chủ nhật (10/3/2026)."
            })
    @Finds(WrongWeekday.class)
    void aWeekdayThatIsNotTheDatesIsFound(String text) {
        finds(new WrongWeekday(), Plans.withBody(text, END), "W BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp thứ Ba, ngày 10/3/2026.",
                "Họp lần thứ hai ngày 10/3/2026.",
                "Việc thứ hai: ngày 10/3/2026 họp.",
                "Chiều thứ Hai hằng tuần.",
                "Họp thứ Hai, ngày 10/3.",
                "Họp Chủ nhật (15/3/2026)."
            })
    @LeavesAlone(WrongWeekday.class)
    void rightWeekdaysAndOrdinalsAreLeftAlone(String text) {
        silent(new WrongWeekday(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gửi Sở chậm nhất ngày 11/7/2026.",
                "Gửi Sở chậm nhất là ngày 12 tháng 7 năm 2026.",
                "Thời hạn: đến hết ngày 17/02/2026.",
                "Gửi Sở muộn nhất vào ngày 02/9/2026.",
                "Hạn cuối là ngày 26/4/2026."
            })
    @Finds(DeadlineOnHoliday.class)
    void aLastDayOnWhichOfficesAreClosedIsTold(String text) {
        finds(new DeadlineOnHoliday(), Plans.withBody(text, END), "I BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gửi Sở chậm nhất ngày 10/7/2026.",
                "Gửi Sở trước ngày 11/7/2026.",
                "Khai mạc ngày 11/7/2026.",
                "Từ ngày 11/7/2026 đến ngày 13/7/2026.",
                "Gửi Sở chậm nhất ngày 11/7 hằng năm.",
                "Gửi Sở chậm nhất ngày 31/6/2026.",
                "Thực hiện Công văn số 5/SVH ngày 11/7/2026."
            })
    @LeavesAlone(DeadlineOnHoliday.class)
    void otherDaysOffAreLeftAlone(String text) {
        silent(new DeadlineOnHoliday(), Plans.withBody(text, END));
    }
}
