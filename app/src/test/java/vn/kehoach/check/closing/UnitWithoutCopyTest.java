package vn.kehoach.check.closing;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.document.OfficialDocument;

/** R04: who has something to do, who receives the paper. */
class UnitWithoutCopyTest {
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
}
