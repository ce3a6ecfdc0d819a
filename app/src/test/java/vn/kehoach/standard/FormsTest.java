package vn.kehoach.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class FormsTest {
    @Test
    void numbersDaysAndTheFirstTwoMonthsAreFilledUpWithZero() {
        assertEquals(
                List.of("05", "10", "269", "04", "30", "01", "02", "3", "12"),
                List.of(
                        NumberForm.numeral(5),
                        NumberForm.numeral(10),
                        NumberForm.numeral(269),
                        DateForm.day(4),
                        DateForm.day(30),
                        DateForm.month(1),
                        DateForm.month(2),
                        DateForm.month(3),
                        DateForm.month(12)));
    }

    @Test
    void aNumberedPaperPrintsItsNumberAndABlankOneLeavesRoom() {
        assertEquals("Số: 05/BNV-VP", NumberForm.line(new DocumentNumber("05", "/", "BNV-VP")));
        assertEquals(
                "Số:        /KH-SKHCN", NumberForm.line(new DocumentNumber("", "/", "KH-SKHCN")));
    }

    @Test
    void aDatedPaperPrintsItsDateAndABlankOneLeavesRoom() {
        DateLine date = DateForm.of("Lạng Sơn", LocalDate.of(2026, 2, 4));
        assertEquals("Lạng Sơn, ngày 04 tháng 02 năm 2026", DateForm.line(date));
        assertEquals(
                "Lạng Sơn, ngày      tháng      năm 2026",
                DateForm.line(new DateLine("Lạng Sơn", "", "", "2026")));
    }

    @Test
    void aCodeNamesItsTypeAndOnlyExactly() {
        assertEquals(
                List.of(
                        Optional.of(DocumentType.QUYET_DINH),
                        Optional.of(DocumentType.QUY_DINH),
                        Optional.empty()),
                Stream.of("QĐ", "QyĐ", "QD").map(TypeCodes::type).toList());
    }

    @Test
    void anAuthorityIsReadOnlyFromItsOwnForm() {
        assertEquals(
                List.of(
                        Optional.of(SigningAuthority.KT),
                        Optional.of(SigningAuthority.TUQ),
                        Optional.empty(),
                        Optional.empty()),
                Stream.of("KT. GIÁM ĐỐC", "TUQ. CHỦ TỊCH", "KT.GIÁM ĐỐC", "GIÁM ĐỐC")
                        .map(SigningAuthority::of)
                        .toList());
    }
}
