package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class LegacyTextTest {
    @Test
    void aLineInAnOldCodingBecomesUnicode() {
        assertEquals("Kế hoạch thực hiện năm 2026", recoded("KÕ ho¹ch thùc hiÖn n¨m 2026"));
        assertEquals("Kế hoạch thực hiện năm 2026", recoded("Keá hoaïch thöïc hieän naêm 2026"));
    }

    @Test
    void aWordThatWasLeftOverBecomesUnicode() {
        assertEquals("Các đơn vị tổ chức Điều tra", recoded("Các ®¬n vị tổ chức §iÒu tra"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le café est très bon à Genève, où l'été arrive",
                "Diện tích 15 m², 30°C, «tin», § 4, ± 5 %",
                "iPhone, YouTube và VNeID của cán bộ",
                "Müller, naïve, façade",
                "Sở đã và sẽ có ý kiến"
            })
    void whatIsNoOldCodingStays(String line) {
        assertEquals(line, recoded(line));
    }

    @Test
    void aLetterOfTwoRunsIsOne() {
        var runs = new LegacyRuns();
        runs.begin();
        assertEquals("Kê", runs.decode("Keâ", "VNI-Times"));
        runs.begin();
        assertEquals("Ke", runs.decode("Ke", "VNI-Times"));
        assertEquals(Optional.of("ế"), runs.completed("á hoaïch", "VNI-Times"));
        assertEquals(" hoạch", runs.decode(" hoaïch", "VNI-Times"));
        assertEquals(List.of("Keâ", "hoaïch"), runs.originals());
    }

    @Test
    void unicodeInAnOldFontStays() {
        var runs = new LegacyRuns();
        runs.begin();
        assertEquals("và các", runs.decode("và các", ".VnTime"));
        assertEquals("KẾ HOẠCH", runs.decode("kÕ ho¹ch", ".VnTimeH"));
        assertEquals(List.of("kÕ ho¹ch"), runs.originals());
    }

    private static String recoded(String line) {
        return LegacyText.recoder(line).apply(line);
    }
}
