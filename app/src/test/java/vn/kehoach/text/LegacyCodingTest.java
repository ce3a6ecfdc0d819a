package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class LegacyCodingTest {
    private static final String PLAN =
            "Kế hoạch thực hiện công tác văn thư của Ủy ban nhân dân tỉnh và các đơn vị năm 2026";
    private static final String IN_TCVN3 =
            "KÕ ho¹ch thùc hiÖn c«ng t¸c v¨n th\u00ad cña ñy ban nh©n d©n tØnh vµ c¸c ®¬n vÞ n¨m"
                    + " 2026";
    private static final String IN_VNI =
            "Keá hoaïch thöïc hieän coâng taùc vaên thö cuûa UÛy ban nhaân daân tænh vaø caùc ñôn"
                    + " vò naêm 2026";

    @Test
    void textIsKnownByItsWords() {
        assertEquals(Optional.of(LegacyCoding.TCVN3), LegacyCoding.of(IN_TCVN3));
        assertEquals(Optional.of(LegacyCoding.VNI), LegacyCoding.of(IN_VNI));
        assertEquals(Optional.empty(), LegacyCoding.of("Le café est très bon à Genève, où l'été"));
    }

    @Test
    void everyLetterIsFound() {
        assertEquals(PLAN.replace("Ủ", "ủ"), LegacyCoding.TCVN3.decode(IN_TCVN3));
        assertEquals(PLAN, LegacyCoding.VNI.decode(IN_VNI));
    }

    @Test
    void fontsTellRunsOfWord() {
        assertEquals("KẾ HOẠCH", LegacyCoding.decode("KÕ ho¹ch", ".VnTimeH"));
        assertEquals("kế hoạch", LegacyCoding.decode("keá hoaïch", "VNI-Times"));
        assertEquals("café", LegacyCoding.decode("café", "Times New Roman"));
        assertEquals("Kế hoạch", LegacyCoding.decode("Kế hoạch", ".VnTime"));
    }
}
