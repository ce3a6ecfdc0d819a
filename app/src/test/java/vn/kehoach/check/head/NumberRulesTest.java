package vn.kehoach.check.head;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;

/** N01 to N04: số, ký hiệu and date. */
class NumberRulesTest {
    private final Rule spacing = new NumberSpacing();
    private final Rule zero = new LeadingZero();
    private final Rule blank = new BlankNumber();
    private final Rule code = new TypeCodeInSymbol();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "269, /,KH-UBND,269,KH-UBND",
                "57,/ ,KH-STNMT,57,KH-STNMT",
                "57,/,KH - SVH,57,KH-SVH",
                "57,/,KH–SVH,57,KH-SVH",
                "57, / ,KH- SVH-P2,57,KH-SVH-P2"
            })
    @Finds(NumberSpacing.class)
    void blanksAndLongDashesInANumberAreFoundAndTakenOut(
            String numeral, String separator, String symbol, String tidyNumeral, String tidy) {
        OfficialDocument untidy = Plans.withNumber(numeral, separator, symbol);
        finds(spacing, untidy, "E NUMBER " + numeral + separator + symbol);
        mends(untidy, Plans.withNumber(tidyNumeral, "/", tidy));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "45,/,KH-SVH",
                "'', /,KH-SVH",
                "'',        /,KH-SVH-P2",
                "05,/,BNV-VP",
                "20,/,KH-PGD&ĐT",
                "864,/,STTTT-TTBCBC"
            })
    @LeavesAlone(NumberSpacing.class)
    void aNumberWithoutBlanksAndTheRoomOfABlankOneAreRight(
            String numeral, String separator, String symbol) {
        silent(spacing, Plans.withNumber(numeral, separator, symbol));
    }

    @Test
    @Finds(LeadingZero.class)
    void aNumberBelowTenWithoutZeroIsFoundAndFilledUp() {
        OfficialDocument untidy = Plans.withNumber("5", "/", "KH-SVH");
        finds(zero, untidy, "E NUMBER 5/KH-SVH");
        mends(untidy, Plans.withNumber("05", "/", "KH-SVH"));
    }

    @ParameterizedTest
    @CsvSource({"05", "10", "57", "100", "''", "1a"})
    @LeavesAlone(LeadingZero.class)
    void anyOtherNumberIsLeftAlone(String numeral) {
        silent(zero, Plans.withNumber(numeral, "/", "KH-SVH"));
    }

    @ParameterizedTest
    @CsvSource({
        "5,3,05,3,E,ngày 5",
        "15,2,15,02,E,tháng 2",
        "15,1,15,01,E,tháng 1",
        "15,08,15,8,W,tháng 08",
        "15,03,15,3,W,tháng 03"
    })
    @Finds(LeadingZero.class)
    void aDayOrMonthFilledUpWronglyIsFoundAndMended(
            String day, String month, String right, String rightMonth, String sev, String excerpt) {
        OfficialDocument untidy = Plans.withDate(day, month, "2026");
        finds(zero, untidy, sev + " DATE_LINE " + excerpt);
        mends(untidy, Plans.withDate(right, rightMonth, "2026"));
    }

    @ParameterizedTest
    @CsvSource({"05,3", "31,12", "10,10", "01,01", "'',''", "28,02", "'',4"})
    @LeavesAlone(LeadingZero.class)
    void anyOtherDateIsLeftAlone(String day, String month) {
        silent(zero, Plans.withDate(day, month, "2026"));
    }

    @Test
    @Finds(BlankNumber.class)
    void aBlankNumberAndABlankDateAreToldButDoNotWeigh() {
        OfficialDocument draft = Plans.withDate("", "8", "2026");
        draft = draft.withHeader(draft.header().withNumber(new DocumentNumber("", " /", "KH-SVH")));
        finds(
                blank,
                draft,
                "I NUMBER Số:        /KH-SVH",
                "I DATE_LINE Lam Châu, ngày      tháng 8 năm 2026");
    }

    @ParameterizedTest
    @CsvSource({"45,KH-SVH", "5,KH-SVH", "01,''", "269,KH-UBND", "45a,KH-SVH"})
    @LeavesAlone(BlankNumber.class)
    void aNumberThatIsThereIsNotBlank(String numeral, String symbol) {
        silent(blank, Plans.withNumber(numeral, "/", symbol));
    }

    @Test
    @Finds(TypeCodeInSymbol.class)
    void theCodeOfAnotherTypeIsFoundAndLeftToTheClerk() {
        finds(code, Plans.withNumber("45", "/", "BC-SVH"), "E NUMBER 45/BC-SVH");
    }

    @Test
    @Finds(TypeCodeInSymbol.class)
    void aMisspeltCodeIsFoundAndMended() {
        OfficialDocument untidy = Plans.withNumber("45", "/", "Kh-SVH");
        finds(code, untidy, "E NUMBER 45/Kh-SVH");
        mends(untidy, Plans.plan());
    }

    @ParameterizedTest
    @CsvSource({"KH-SVH", "KHPH-SVH-SYT", "KHLT-SVH", "SVH", "KH-MTTQ-BTT", "''"})
    @LeavesAlone(TypeCodeInSymbol.class)
    void theRightCodeAndCodesOfJointPapersAreLeftAlone(String symbol) {
        silent(code, Plans.withNumber("45", "/", symbol));
    }

    @Test
    @Finds(TypeCodeInSymbol.class)
    void aLetterWithACodeIsFound() {
        finds(code, letter("CV-SVH"), "E NUMBER 46/CV-SVH");
        finds(code, letter("KH-SVH"), "E NUMBER 46/KH-SVH");
    }

    @ParameterizedTest
    @CsvSource({"SVH-VP", "CT-TTHT", "UBND-VX", "PC-KTAT", "SKHCN", "TB-TH"})
    @LeavesAlone(TypeCodeInSymbol.class)
    void aLetterOfAnAgencyIsLeftAlone(String symbol) {
        silent(code, letter(symbol));
    }

    private static OfficialDocument letter(String symbol) {
        OfficialDocument letter = Plans.letter();
        return letter.withHeader(letter.header().withNumber(new DocumentNumber("46", "/", symbol)));
    }
}
