package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.importing.doubt.Doubt;

class SigningLinesTest {
    private static final String SIGNED =
            """
            Ký bởi: Văn phòng Sở Sách
            Email: vanphong@so-sach.example
            Cơ quan: Sở Sách tỉnh Sông Mây
            Thời gian ký: 05/03/2026 14:20:11 +07:00
            SỞ SÁCH
            Số: 12/KH-SS

            KẾ HOẠCH
            Tổ chức Tuần lễ sách

            Cơ quan: các phòng thuộc Sở.
            """;

    @Test
    void theLinesOfADigitalSealAreLeftOutAndNoted() {
        Imported imported = Imports.of(SIGNED);
        assertEquals(
                4,
                imported.doubts().stream()
                        .filter(doubt -> doubt.kind() == Doubt.Kind.MACHINE_LINE)
                        .count());
        String words = String.join(" ", new DocumentWords(imported.document()).sorted());
        assertFalse(words.contains("example"), words);
    }

    @Test
    void aLineThatOnlyLooksSoInTheTextStays() {
        String words = String.join(" ", new DocumentWords(Imports.document(SIGNED)).sorted());
        assertTrue(words.contains("thuộc"), words);
    }
}
