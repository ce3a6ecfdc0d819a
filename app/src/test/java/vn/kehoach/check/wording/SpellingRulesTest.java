package vn.kehoach.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.document.OfficialDocument;

/** T03: syllables that cannot be. */
class SpellingRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @Test
    @Finds(ImpossibleSyllable.class)
    void aMistypedSyllableIsToldOnce() {
        finds(
                new ImpossibleSyllable(),
                Plans.withBody("Đẩy mạnh tryuền thông.", "Họp tryuền thông, tính tóan.", END),
                "W BODY/0 Đẩy mạnh tryuền thông.",
                "W BODY/1 Họp tryuền thông, tính tóan.");
    }

    @Test
    void twoSyllablesWrittenAsOneAreNamed() {
        OfficialDocument plan = Plans.withBody("Tổ chức thựchiện Kế hoạch.", END);
        assertEquals(
                "Thiếu dấu cách: “thực hiện”.",
                new ImpossibleSyllable()
                        .check(new Draft(plan))
                        .map(Finding::message)
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn hóa, văn hoá, ủy ban, uỷ ban, khoẻ, khỏe.",
                "Đăng tin trên website, fanpage, internet, YouTube.",
                "Túi nilông, ôtô, khí cácbon, 5 kilôgam.",
                "Xã Krông Nô, tỉnh Đắk Lắk; đồng bào Brâu, Xơ-đăng.",
                "Trình đ/c Bí thư; số 05/QĐ-STTTT; địa chỉ a.nguyễn@mẫu.vn.",
                "Điểm đ khoản 2; đk; tỷ lệ, tỉ lệ, kỹ thuật, kĩ thuật.",
                "Điều hành quý I, quí II; quốc gia; khuya khoắt."
            })
    @LeavesAlone(ImpossibleSyllable.class)
    void rightForeignAndShortWordsAreLeftAlone(String text) {
        silent(new ImpossibleSyllable(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giao bà LêThị Gương.", "Tại xã SuốiMẫu.", "Sở VănHóa họp."})
    @Finds(JoinedNames.class)
    void namesWrittenAsOneAreFound(String text) {
        finds(new JoinedNames(), Plans.withBody(text, "Hết./."), "W BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao bà Lê Thị Gương.",
                "Xem trên YouTube, FaceBook.",
                "Ứng dụng VneID và eCabinet.",
                "Công ty VietNam Airlines.",
                "Trang TinTuc.vn của tỉnh.",
                "Hệ thống QLVBĐiều hành."
            })
    @LeavesAlone(JoinedNames.class)
    void namesOfFirmsAndProgramsAreLeftAlone(String text) {
        silent(new JoinedNames(), Plans.withBody(text, "Hết./."));
    }
}
