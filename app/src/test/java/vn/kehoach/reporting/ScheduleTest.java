package vn.kehoach.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

class ScheduleTest {
    @Test
    void aQuarterlyReportIsDueInTheLastMonthOfEachQuarter() {
        assertEquals(
                days("2026-03-20", "2026-06-20", "2026-09-20", "2026-12-20"),
                new Schedule.Periodic(3, Optional.of(20), 0).dueIn(2026));
    }

    @Test
    void aReportDueInTheMonthAfterBeginsWithThatOfLastYear() {
        assertEquals(
                days("2026-01-05", "2026-07-05"),
                new Schedule.Periodic(6, Optional.of(5), 1).dueIn(2026));
    }

    @Test
    void aPeriodWithoutADayEndsWithItsMonth() {
        assertEquals(days("2028-06-30", "2028-12-31"), Schedule.Periodic.of(6).dueIn(2028));
        assertEquals(
                LocalDate.of(2028, 2, 29),
                new Schedule.Periodic(1, Optional.of(31), 0).dueIn(2028).get(1));
    }

    @Test
    void aYearlyReportIsDueOnItsDaysInOrder() {
        assertEquals(
                days("2026-06-15", "2026-12-15"),
                new Schedule.Yearly(List.of(MonthDay.of(12, 15), MonthDay.of(6, 15))).dueIn(2026));
    }

    @Test
    void aReportDueOnceIsDueInItsYearOnly() {
        var once = new Schedule.Once(LocalDate.of(2026, 11, 30));
        assertEquals(days("2026-11-30"), once.dueIn(2026));
        assertEquals(List.of(), once.dueIn(2027));
    }

    @Test
    void aWeeklyReportIsDueOnEachOfItsWeekdays() {
        List<LocalDate> due = new Schedule.Weekly(Optional.of(DayOfWeek.THURSDAY)).dueIn(2026);
        assertEquals(LocalDate.of(2026, 1, 1), due.getFirst());
        assertEquals(53, due.size());
    }

    @Test
    void aReportOnRequestHasNoDaysOfTheCalendar() {
        assertEquals(List.of(), new Schedule.OnRequest().dueIn(2026));
        assertEquals(List.of(), new Schedule.AfterEvent("kết thúc", 5).dueIn(2026));
    }

    private static List<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
