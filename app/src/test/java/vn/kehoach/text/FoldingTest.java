package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void foldingTakesAwayDiacriticsLetterCaseAndKindsOfDashes() {
        assertEquals("doc lap - tu do - hanh phuc", Folding.fold("Độc lập – Tự do —  Hạnh phúc"));
    }

    @Test
    void bothPlacesOfAToneMarkFoldAlike() {
        assertEquals(Folding.fold("CỘNG HÒA"), Folding.fold("CỘNG HOÀ"));
    }

    @Test
    void aDecomposedTextFoldsAsItsComposedTwin() {
        assertEquals("ke hoach", Folding.fold("Ke\u0302\u0301 hoa\u0323ch"));
    }

    @Test
    void collapsedBlanksAreSingleAndNeverAtTheEnds() {
        assertEquals("Số: /KH", Blanks.collapse(" \tSố:\u00A0  /KH\n"));
    }

    @Test
    void digitsAndMarksAreNeitherCapitalsNorSmall() {
        assertEquals(true, LetterCase.isCapitals("MỤC ĐÍCH, YÊU CẦU 2026"));
        assertEquals(false, LetterCase.isCapitals("2026"));
        assertEquals(true, LetterCase.startsSmall("“đẩy mạnh"));
        assertEquals(false, LetterCase.startsSmall("- Đẩy mạnh"));
    }
}
