package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;

import java.util.List;

class CheckerTest {
    private final Checker checker = Checker.standard();

    /** A plan in which every safe fix has something to do, two of them at one place. */
    private static OfficialDocument untidy() {
        OfficialDocument plan =
                Plans.withBody(
                        "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019,",
                        "Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020;",
                        "Sở Văn hóa ban hành Kế hoạch như sau:",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "- Phát triển văn hóa đọc.",
                        "2. Yêu cầu",
                        "- Tiết kiệm.",
                        "Trên đây là Kế hoạch tổ chức Ngày hội. /.");
        return plan.withHeader(
                        plan.header()
                                .withNumber(
                                        Plans.withNumber("5", " /", "KH -SVH").header().number())
                                .withDateLine(
                                        Plans.withDate("5", "03", "2026").header().dateLine()))
                .withClosing(
                        new Closing(
                                List.of(Plans.recipients("UBND tỉnh; (b/c)", "Lưu VT, TV")),
                                List.of(
                                        Plans.signature(
                                                "K/T GIÁM ĐỐC",
                                                "PHÓ GIÁM ĐỐC",
                                                "TS. Trần Văn Mẫu"))));
    }

    @Test
    void aCorrectPlanAndACorrectLetterHaveNoFindings() {
        assertEquals(List.of(), checker.check(Plans.plan()));
        assertEquals(List.of(), checker.check(Plans.letter()));
    }

    @Test
    void findingsComeInTheOrderOfThePaper() {
        assertEquals(
                List.of(
                        "N01 NUMBER",
                        "N02 NUMBER",
                        "N02 DATE_LINE",
                        "N02 DATE_LINE",
                        "B01 BODY/0",
                        "B01 BODY/1",
                        "E01 BODY/8",
                        "R01 RECIPIENTS/0/0",
                        "R02 RECIPIENTS/0/1",
                        "G02 SIGNATURE/0/0",
                        "G02 SIGNATURE/0/2"),
                checker.check(untidy()).stream()
                        .map(finding -> finding.code() + " " + finding.place())
                        .toList());
    }

    @Test
    void mendingLeavesNoFixableFindingAndBringsNoNewOne() {
        assertEquals(List.of(), checker.check(checker.mend(untidy())));
    }

    @Test
    void mendingACorrectPlanChangesNothing() {
        assertEquals(Plans.plan(), checker.mend(Plans.plan()));
    }

    @Test
    void aFixWhosePlaceHasChangedSinceDoesNothing() {
        Fix fix =
                checker.check(Plans.withNumber("45", " /", "KH-SVH"))
                        .getFirst()
                        .fix()
                        .orElseThrow();
        OfficialDocument later = Plans.withNumber("46", " /", "KH-SVH");
        assertEquals(later, fix.apply(later));
    }

    @Test
    void aFixSaysWhatWasAndWhatWillBe() {
        Fix fix =
                checker.check(Plans.withNumber("45", " /", "KH-SVH"))
                        .getFirst()
                        .fix()
                        .orElseThrow();
        assertEquals(List.of("45 /KH-SVH", "45/KH-SVH"), List.of(fix.before(), fix.after()));
    }
}
