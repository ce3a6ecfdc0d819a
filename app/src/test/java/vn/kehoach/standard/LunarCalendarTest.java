package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** The days of Tết as they were and will be kept in Vietnam. */
class LunarCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "1968-01-29", "1985-01-21", "2007-02-17", "2020-01-25", "2021-02-12", "2022-02-01",
        "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
        "2029-02-13", "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19",
        "2035-02-08", "2036-01-28", "2037-02-15", "2038-02-04", "2039-01-24", "2040-02-12"
    })
    void tetBeginsOnItsDay(LocalDate day) {
        assertEquals(day, LunarCalendar.newYear(day.getYear()));
    }

    /** The tenth day of the third month, also behind a leap month. */
    @ParameterizedTest
    @CsvSource({
        "2020-04-02",
        "2021-04-21",
        "2022-04-10",
        "2023-04-29",
        "2024-04-18",
        "2025-04-07",
        "2026-04-26"
    })
    void theDayOfTheHungKingsIsFound(LocalDate day) {
        assertEquals(day, LunarCalendar.date(day.getYear(), 3, 10));
    }
}
