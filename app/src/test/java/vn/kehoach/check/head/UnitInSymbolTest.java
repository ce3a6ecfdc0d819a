package vn.kehoach.check.head;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.document.OfficialDocument;

/** N04: who drafted it. */
class UnitInSymbolTest {
    private static OfficialDocument letter(String symbol, String archive) {
        OfficialDocument letter = Plans.letter();
        return letter.withHeader(
                        letter.header()
                                .withNumber(Plans.withNumber("46", "/", symbol).header().number()))
                .withClosing(Plans.withRecipients(archive).closing());
    }

    @Test
    @Finds(UnitInSymbol.class)
    void aLetterWhoseSymbolAndArchiveNameTwoUnitsIsFound() {
        finds(new UnitInSymbol(), letter("SVH-VP", "Lưu: VT, QLTV."), "W NUMBER 46/SVH-VP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVH-TV|Lưu: VT, TV.",
                "SVH-TV|Lưu: VT, P.TV (3).",
                "SVH-TTBC|Lưu: VT, TTBCXB.",
                "UBND-VX|Lưu: VT, KGVX1.",
                "UBND-NC|Lưu: VT, TH.",
                "SVH-VP|Lưu: VT, TV, TCHC.",
                "SVH-VP|Lưu: VT.",
                "SVH|Lưu: VT, TV.",
                "KH-SVH|Lưu: VT, Hoa."
            })
    @LeavesAlone(UnitInSymbol.class)
    void aLetterOfOneUnitIsLeftAlone(String symbol, String archive) {
        silent(new UnitInSymbol(), letter(symbol, archive));
    }

    @Test
    @LeavesAlone(UnitInSymbol.class)
    void aPlanHasNoUnitInItsSymbol() {
        silent(new UnitInSymbol(), Plans.withRecipients("Lưu: VT, QLTV."));
    }
}
