package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LegibilityTest {
    private static final String PLAN =
            "Các đơn vị thực hiện nghiêm túc kế hoạch này, báo cáo kết quả về Sở để tổng hợp. "
                    .repeat(5);

    @Test
    void lettersThatAWrongMapHasShiftedAreNoLanguage() {
        var shifted = new StringBuilder();
        PLAN.chars()
                .forEach(
                        letter ->
                                shifted.append(
                                        (char) (Character.isLetter(letter) ? letter + 3 : letter)));
        assertTrue(Legibility.isGarbled(shifted.toString()));
    }

    @Test
    void vietnameseInAnyCodingEnglishAndShortTextsAreLanguages() {
        assertFalse(Legibility.isGarbled(PLAN));
        assertFalse(
                Legibility.isGarbled(
                        "C¸c ®¬n vÞ thùc hiÖn nghiªm tóc kÕ ho¹ch nµy, b¸o c¸o kÕt qu¶. "
                                .repeat(6)));
        assertFalse(
                Legibility.isGarbled(
                        "All departments should carry out the plan and report to the office. "
                                .repeat(8)));
        assertFalse(Legibility.isGarbled("Ghj klm npq"));
    }
}
