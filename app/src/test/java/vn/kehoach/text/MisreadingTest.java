package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lI. NHIỆM VỤ|II. NHIỆM VỤ",
                "l. MỤC ĐÍCH|I. MỤC ĐÍCH",
                "1I. KINH PHÍ|II. KINH PHÍ",
                "CỘNG H0À XÃ HỘI|CỘNG HOÀ XÃ HỘI",
                "I. MỤC ĐÍCH|I. MỤC ĐÍCH",
                "11. KINH PHÍ|11. KINH PHÍ",
                "KẾ HOẠCH SỐ 10 NĂM 2026|KẾ HOẠCH SỐ 10 NĂM 2026",
                "l. Mục đích|l. Mục đích",
                "Sản phẩm A0B|Sản phẩm A0B",
                "MẪU B0|MẪU B0"
            })
    void onlyWhatIsSureIsPutRight(String scanned, String meant) {
        assertEquals(meant, Misreading.mend(scanned));
    }
}
