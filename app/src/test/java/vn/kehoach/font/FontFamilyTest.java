package vn.kehoach.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFamilyTest {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final FontFamily fonts = FontFamily.bundled();

    @ParameterizedTest
    @CsvSource({
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, 12, 88.3",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, 13, 95.7",
        "Độc lập - Tự do - Hạnh phúc, 14, 60.5",
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, 12, 74.3"
    })
    void boldTextIsAsWideAsMeasuredOnPaper(String text, double size, double mm) {
        assertEquals(mm, fonts.width(Face.BOLD, size, text) / TWIPS_PER_MM, 0.06);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 184",
        "9, 207",
        "10, 231",
        "11, 253",
        "12, 276",
        "12.5, 288",
        "13, 299",
        "13.5, 311",
        "14, 322",
        "15, 345",
        "16, 368",
        "18, 414",
        "20, 460"
    })
    void aSingleSpacedLineIsAsHighAsRenderersMakeIt(double size, int twips) {
        assertEquals(twips, fonts.ascent(Face.REGULAR, size) + fonts.descent(Face.REGULAR, size));
    }

    @Test
    void aNoBreakHyphenIsAsWideAsAHyphen() {
        assertEquals(
                fonts.advance(Face.ITALIC, 14, '-'),
                fonts.advance(Face.ITALIC, 14, FontFamily.NO_BREAK_HYPHEN));
    }

    @Test
    void aCharacterWithoutGlyphIsRefused() {
        assertFalse(fonts.has(Face.REGULAR, '漢'));
        var refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> fonts.advance(Face.REGULAR, 14, '漢'));
        assertEquals("no glyph for U+6F22", refusal.getMessage());
    }
}
