package vn.kehoach.check;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.OfficialDocument;

/** R04 and N04: who has something to do, who receives the paper, who drafted it. */
class UnitRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static OfficialDocument plan(String task, String... recipients) {
        return Plans.withRecipients(recipients)
                .withBody(Plans.paragraphs("1. Tập huấn", "- " + task, END));
    }

    @Test
    @Finds(UnitWithoutCopy.class)
    void aDepartmentWithATaskThatDoesNotReceiveThePlanIsToldOnce() {
        finds(
                new UnitWithoutCopy(),
                Plans.withRecipients("UBND tỉnh;", "Các phòng, đơn vị thuộc Sở;", "Lưu: VT, TV.")
                        .withBody(
                                Plans.paragraphs(
                                        "1. Tập huấn",
                                        "- Đơn vị chủ trì: Sở Khoa học và Công nghệ, Sở Y tế.",
                                        "- Đơn vị phối hợp: Sở Y tế, Văn phòng Sở.",
                                        "II. TỔ CHỨC",
                                        "1. Sở Tài chính",
                                        END)),
                "W BODY/1 Sở Khoa học và Công nghệ",
                "W BODY/1 Sở Y tế",
                "W BODY/4 Sở Tài chính");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Khoa học và Công nghệ",
                "Sở KH&CN",
                "SKHCN",
                "Các Sở: Y tế, KHCN",
                "Các sở, ban, ngành",
                "Các cơ quan, đơn vị",
                "Như trên"
            })
    @LeavesAlone(UnitWithoutCopy.class)
    void aDepartmentThatIsReachedIsLeftAlone(String recipient) {
        silent(
                new UnitWithoutCopy(),
                plan("Đơn vị chủ trì: Sở Khoa học và Công nghệ.", recipient + ";", "Lưu: VT, TV."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị chủ trì: Văn phòng Sở.",
                "Đơn vị chủ trì: Phòng Tài chính.",
                "Nội dung: Học tập Sở Y tế.",
                "Đơn vị chủ trì: Sở Văn hóa.",
                "Đơn vị phối hợp: Sở các tỉnh bạn."
            })
    @LeavesAlone(UnitWithoutCopy.class)
    void theAgencyItselfAndUnitsWithoutATaskAreLeftAlone(String task) {
        silent(new UnitWithoutCopy(), plan(task, "UBND tỉnh;", "Lưu: VT, TV."));
    }

    @Test
    @Finds(UnitWithoutCopy.class)
    void aRecipientThatIsToActButHasNoTaskIsFound() {
        finds(
                new UnitWithoutCopy(),
                plan("Đơn vị chủ trì: Văn phòng Sở.", "Sở Y tế (để phối hợp);", "Lưu: VT, TV."),
                "W RECIPIENTS/0/0 Sở Y tế");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị phối hợp: Sở Y tế.|Sở Y tế (để phối hợp);",
                "Đơn vị phối hợp: Các sở, ngành liên quan.|Sở Y tế (để phối hợp);",
                "Đơn vị chủ trì: Văn phòng Sở.|Sở Y tế (để biết);",
                "Đơn vị chủ trì: Văn phòng Sở.|Sở Y tế;",
                "Đơn vị chủ trì: Văn phòng Sở.|UBND tỉnh (để thực hiện);"
            })
    @LeavesAlone(UnitWithoutCopy.class)
    void aRecipientThatIsNamedOrNeedNotActIsLeftAlone(String task, String recipient) {
        silent(new UnitWithoutCopy(), plan(task, recipient, "Lưu: VT, TV."));
    }

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
