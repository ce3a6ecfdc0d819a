package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class TermTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 27/6/2026 | | 2026-06-27",
                "trước 30/11 | | 2026-11-30",
                "Chậm nhất ngày 05 tháng 8 năm 2027 | | 2027-08-05",
                "Hoàn thành xong trước ngày 15/3 | | 2026-03-15",
                "29/6/2026 - 09/7/2026 | 2026-06-29 | 2026-07-09",
                "Từ 01/3 đến 15/4/2027 | 2027-03-01 | 2027-04-15",
                "Ngày 20/11 | 2026-11-20 | 2026-11-20",
                "Dự kiến ngày 05/12/2025 (chậm nhất ngày 10/12/2025) | 2025-12-05 | 2025-12-10",
                "Quý II | 2026-04-01 | 2026-06-30",
                "Quý IV/2027 | 2027-10-01 | 2027-12-31",
                "Quý I, II năm 2026 | 2026-01-01 | 2026-06-30",
                "Quý III - IV | 2026-07-01 | 2026-12-31",
                "Quý 1 đến quý 3/2026 | 2026-01-01 | 2026-09-30",
                "Từ quý IV/2025 đến quý I/2026 | 2025-10-01 | 2026-03-31",
                "Tháng 5 | 2026-05-01 | 2026-05-31",
                "Trong tháng 02/2028 | 2028-02-01 | 2028-02-29",
                "Từ tháng 3 đến tháng 5/2026 | 2026-03-01 | 2026-05-31",
                "Tháng 3, 4/2026 | 2026-03-01 | 2026-04-30",
                "Tháng 9-12 | 2026-09-01 | 2026-12-31",
                "3/2026 - 5/2026 | 2026-03-01 | 2026-05-31",
                "Từ tháng 6 | 2026-06-01 |",
                "Trước tháng 6 | | 2026-05-31",
                "Từ nay đến hết tháng 10 | | 2026-10-31",
                "6 tháng đầu năm | 2026-01-01 | 2026-06-30",
                "06 tháng cuối năm 2027 | 2027-07-01 | 2027-12-31",
                "Đầu năm | 2026-01-01 | 2026-03-31",
                "Cuối năm 2026 | 2026-10-01 | 2026-12-31",
                "Năm 2026 | 2026-01-01 | 2026-12-31",
                "Giai đoạn 2026 - 2030 | 2026-01-01 | 2030-12-31",
                "Trước năm 2030 | | 2029-12-31",
                "Đến hết năm 2026 | | 2026-12-31"
            })
    void aTimeHasDays(String words, LocalDate from, LocalDate to) {
        assertEquals(new Term.Within(from, to), Term.of(words, 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thường xuyên", "Cả năm", "Thường xuyên, liên tục", "Trong năm"})
    void whatGoesOnAllTheTimeIsStanding(String words) {
        assertEquals(new Term.Standing(), Term.of(words, 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hằng tháng", "Hàng quý", "Định kỳ 6 tháng", "Hằng năm"})
    void whatComesAgainIsRecurring(String words) {
        assertEquals(new Term.Recurring(), Term.of(words, 2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Theo hướng dẫn của Trung ương",
                "Ngày 45/13",
                "Tháng 14",
                "Sau khi có kinh phí"
            })
    void wordsWithoutATimeAreUnclear(String words) {
        assertEquals(new Term.Unclear(), Term.of(words, 2026));
    }

    @Test
    void aTermMeetsTheDaysItShares() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        LocalDate last = LocalDate.of(2026, 11, 30);
        assertTrue(Term.of("Quý IV", 2026).meets(first, last));
        assertTrue(Term.of("trước 01/11", 2026).meets(first, last));
        assertTrue(Term.of("thường xuyên", 2026).meets(first, last));
        assertFalse(Term.of("trước 31/10", 2026).meets(first, last));
        assertFalse(Term.of("từ tháng 12", 2026).meets(first, last));
        assertFalse(Term.of("khi cần", 2026).meets(first, last));
    }
}
