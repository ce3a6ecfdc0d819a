package vn.kehoach.check.body;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.OfficialDocument;

/** S01 to S03: numerals of sections, khoản and điểm. */
class StructureRulesTest {
    private final Rule sections = new SectionNumerals();
    private final Rule first = new FirstSection();
    private final Rule items = new ItemNumbers();

    /** A body whose lines are parted by "/"; a line is a label with a heading or a text. */
    private static OfficialDocument body(String lines) {
        return Plans.withBody(lines.split("\\s*/\\s*", -1));
    }

    @Test
    @Finds(SectionNumerals.class)
    void aRepeatedSectionIsFoundAtItsSecondPlaceOnly() {
        finds(
                sections,
                body("I. A / II. B / III. NHIỆM VỤ / 1. X / III. KINH PHÍ / IV. TỔ CHỨC"),
                "E BODY/4 III. KINH PHÍ");
    }

    @Test
    @Finds(SectionNumerals.class)
    void aSkippedSectionIsFound() {
        finds(sections, body("I. A / III. B / IV. C"), "E BODY/1 III. B");
        finds(sections, body("Điều 1. A / Điều 3. B"), "E BODY/1 Điều 3. B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. A / II. B / III. C",
                "Chương I A / Điều 1. X / Điều 2. Y / Chương II B / Điều 3. Z",
                "A. Một / I. X / II. Y / B. Hai / I. Z / II. T",
                "A. X / B. X / C. X / D. X / Đ. X / E. X / G. X / H. X / I. X / K. X",
                "I. A / 1. X / 1. Y / II. B",
                "1. X / 2. Y"
            })
    @LeavesAlone(SectionNumerals.class)
    void sectionsInOrderAreLeftAlone(String lines) {
        silent(sections, body(lines));
    }

    @Test
    @Finds(FirstSection.class)
    void aPlanThatBeginsBelowItsFirstSectionIsFoundThere() {
        finds(
                first,
                body("Thưa / 1. Mục đích / 2. Yêu cầu / II. NỘI DUNG / III. TỔ CHỨC"),
                "E BODY/1 1. Mục đích");
        finds(first, body("II. NỘI DUNG / III. TỔ CHỨC"), "E BODY/0 II. NỘI DUNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. A / 1. X / II. B",
                "1. X / 2. Y / 3. Z",
                "1. X / 2. Y / I. A / II. B",
                "A. Một / I. X / B. Hai / I. Y",
                "a) Một / b) Hai",
                "Thưa / # Đề mục / I. A"
            })
    @LeavesAlone(FirstSection.class)
    void aPlanWithItsFirstSectionIsLeftAlone(String lines) {
        silent(first, body(lines));
    }

    @Test
    @Finds(ItemNumbers.class)
    void aRepeatedKhoanIsFoundOnce() {
        finds(
                items,
                body("III. TỔ CHỨC / 1. Văn phòng / 2. Phòng A / 2. Phòng B / 3. Phòng C"),
                "E BODY/3 2. Phòng B");
    }

    @Test
    @Finds(ItemNumbers.class)
    void aSkippedKhoanAndASkippedLetterAreFound() {
        finds(items, body("I. A / 1. X / 3. Y / 4. Z"), "E BODY/2 3. Y");
        finds(items, body("1. X / a) Một; / b) Hai; / d) Ba."), "E BODY/3 d) Ba.");
        finds(items, body("1. X / a) A; / b) B; / c) C; / d) D; / e) E."), "E BODY/5 e) E.");
    }

    @Test
    @Finds(ItemNumbers.class)
    void aListWithoutItsFirstNumberAndAForeignLetterAreFound() {
        finds(items, body("I. A / 2. X / 3. Y"), "E BODY/1 2. X");
        finds(items, body("1. X / f) Sáu."), "E BODY/1 f) Sáu.");
    }

    @Test
    @Finds(ItemNumbers.class)
    void aSubnumberIsHeldAgainstItsOwnSisters() {
        finds(items, body("1. X / 1.1. A / 1.2. B / 1.2. C / 2. Y / 2.1. D"), "E BODY/3 1.2. C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. A / 1. X / 2. Y / II. B / 1. Z / 2. T",
                "1. X / a) M; / b) N. / 2. Y / a) P; / b) Q.",
                "1. X / a) A; / b) B; / c) C; / d) D; / đ) Đ; / e) E; / g) G.",
                "# ĐOÀN SỐ 1: / 1. X / # ĐOÀN SỐ 2: / 1. Y",
                "a) A; / 1) X; / 2) Y; / b) B; / 1) Z.",
                "1. X / 1.1. A / 1.2. B / 2. Y / 2.1. C / 2.2. D",
                "1. X / (1) A; / (2) B; / (i) C; / (ii) D. / 2. Y",
                "a) A; / b) B; / c) C; / d) D; / đ) Đ; / e) E; / g) G; / h) H; / i) I; / k) K.",
                "1. X / - A; / + B; / 2. Y"
            })
    @LeavesAlone(ItemNumbers.class)
    void listsInOrderAreLeftAlone(String lines) {
        silent(items, body(lines));
    }
}
