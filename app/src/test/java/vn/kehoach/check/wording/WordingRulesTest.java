package vn.kehoach.check.wording;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** T02 and T03: one spelling, no word twice. */
class WordingRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @Test
    @Finds(MixedTone.class)
    void twoWaysToSetTheToneAreToldOnceAtTheRarer() {
        finds(
                new MixedTone(),
                Plans.withBody("Phát triển văn hóa, xã hội hóa.", "Nếp sống văn hoá.", END),
                "W BODY/1 Nếp sống văn hoá.");
        finds(
                new MixedTone(),
                Plans.withBody("Ủy ban nhân dân tỉnh.", "Ủy ban xã, Uỷ ban phường.", END),
                "W BODY/1 Ủy ban xã, Uỷ ban phường.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn hóa, hòa bình, khỏe mạnh, thủy lợi.",
                "Văn hoá, hoà bình, khoẻ mạnh, thuỷ lợi.",
                "Quý khách, quỹ, quỷ, hóa đơn.",
                "Hoàn thành, thoáng, loại, hóa.",
                "Bà Thuý đọc, văn hóa đọc.",
                "của, múa, hoa, hóa"
            })
    @LeavesAlone(MixedTone.class)
    void oneWayToSetTheToneIsLeftAlone(String text) {
        silent(new MixedTone(), Plans.withBody(text, END));
    }

    @Test
    @Finds(MixedDash.class)
    void spansOfYearsWithTwoKindsOfDashAreToldOnce() {
        finds(
                new MixedDash(),
                Plans.withBody("Giai đoạn 2021 – 2025.", "Giai đoạn 2021-2025, 2026 - 2030.", END),
                "W BODY/0 Giai đoạn 2021 – 2025.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giai đoạn 2021-2025, 2026 - 2030.",
                "Giai đoạn 2021 – 2025 và 2026–2030.",
                "Kinh tế - xã hội 2021 – 2025.",
                "Nghị quyết 29-NQ/TW, 2021 – 2025.",
                "Phòng Thông tin – Báo chí 2021-2025."
            })
    @LeavesAlone(MixedDash.class)
    void oneKindOfDashIsLeftAlone(String text) {
        silent(new MixedDash(), Plans.withBody(text, END));
    }

    @Test
    @Finds(DoubledWord.class)
    void aDoubledParticleIsFoundAndTakenOut() {
        var untidy = Plans.withBody("Kinh phí được được cân đối.", END);
        finds(new DoubledWord(), untidy, "W BODY/0 Kinh phí được được cân đối.");
        mends(untidy, Plans.withBody("Kinh phí được cân đối.", END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luôn luôn, từ từ, ngày ngày.",
                "Của của cải.",
                "tổ chức chức năng",
                "thu được, được giao",
                "Các các-bon.",
                "đã Đã"
            })
    @LeavesAlone(DoubledWord.class)
    void doublingOnPurposeIsLeftAlone(String text) {
        silent(new DoubledWord(), Plans.withBody(text, END));
    }
}
