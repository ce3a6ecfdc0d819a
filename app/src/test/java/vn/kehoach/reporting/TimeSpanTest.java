package vn.kehoach.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.OptionalInt;

class TimeSpanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Quý II                          | 2026-04-01..2026-06-30
                    Quý III/2027                    | 2027-07-01..2027-09-30
                    Quý I, II năm 2026              | 2026-01-01..2026-06-30
                    quý 4                           | 2026-10-01..2026-12-31
                    trước 30/11                     | ..2026-11-30
                    Trước ngày 15/3/2027            | ..2027-03-15
                    Tháng 11                        | 2026-11-01..2026-11-30
                    tháng 02 năm 2028               | 2028-02-01..2028-02-29
                    Từ tháng 3 đến tháng 5/2027     | 2027-03-01..2027-05-31
                    10/2026                         | 2026-10-01..2026-10-31
                    ngày 05 tháng 8 năm 2026        | 2026-08-05..2026-08-05
                    01/3 - 15/4/2026                | 2026-03-01..2026-04-15
                    6 tháng đầu năm                 | 2026-01-01..2026-06-30
                    06 tháng cuối năm 2026          | 2026-07-01..2026-12-31
                    Thường xuyên                    | 2026-01-01..2026-12-31
                    Năm 2027                        | 2027-01-01..2027-12-31
                    hoàn thành trong tháng 9        | ..2026-09-30
                    Ngay sau khi Kế hoạch ban hành  | none
                    31/02                           | none
                    """)
    void aTimingMeansDays(String timing, String meaning) {
        assertEquals(meaning, shown(timing));
    }

    private static String shown(String timing) {
        return TimeSpan.of(timing, OptionalInt.of(2026))
                .map(span -> span.from().map(LocalDate::toString).orElse("") + ".." + span.to())
                .orElse("none");
    }
}
