package vn.kehoach.check.body;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** S04 to S07 and B04: parts that are promised, left out or should not be there. */
class PartsRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static OfficialDocument body(String lines) {
        return Plans.withBody(lines.split("\\s*/ \\s*", -1));
    }

    @Test
    @Finds(PromisedParts.class)
    void aSectionThatDoesNotTellItsTwoPartsIsFound() {
        finds(
                new PromisedParts(),
                body("I. MỤC ĐÍCH, YÊU CẦU / - Nâng cao nhận thức. / II. NỘI DUNG / 1. Yêu cầu"),
                "W BODY/0 I. MỤC ĐÍCH, YÊU CẦU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC ĐÍCH, YÊU CẦU / 1. Mục đích / - A. / 2. Yêu cầu / - B.",
                "I. MỤC ĐÍCH - YÊU CẦU / 1. Mục đích: để biết. / 2. Các yêu cầu: phải làm.",
                "I. MỤC ĐÍCH / - A. / II. YÊU CẦU / - B.",
                "I. NỘI DUNG, HÌNH THỨC / - A.",
                "I. MỤC TIÊU VÀ YÊU CẦU / 1. Mục tiêu chung / 2. Mục tiêu riêng / 3. Yêu cầu"
            })
    @LeavesAlone(PromisedParts.class)
    void aSectionThatKeepsItsPromiseIsLeftAlone(String lines) {
        silent(new PromisedParts(), body(lines));
    }

    @Test
    @Finds(ItemEnd.class)
    void anItemWithoutAMarkAmongMarkedOnesIsFoundAndMended() {
        OfficialDocument untidy = body("- A một. / - B hai. / - C ba / - D bốn. / " + END);
        finds(new ItemEnd(), untidy, "W BODY/2 C ba");
        mends(untidy, body("- A một. / - B hai. / - C ba. / - D bốn. / " + END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- A. / - B. / - C. / - D.",
                "- A / - B / - C / - D",
                "- A. / - B. / - C. / - D và / tiếp theo dòng trên.",
                "- A. / - B: / + C. / - D…",
                "- Chủ đề “Xanh.” / - B! / - C. / - D. (Xem trang 5.) / - Đ./.",
                "- A / - B."
            })
    @LeavesAlone(ItemEnd.class)
    void listsOfOneHabitAreLeftAlone(String lines) {
        silent(new ItemEnd(), body(lines));
    }

    @Test
    @Finds(TaskLabels.class)
    void aTaskThatNamesAFactOtherwiseIsFoundAtThatLine() {
        finds(
                new TaskLabels(),
                tasks("NTC", "NTC", "NTC", "HTC"),
                "W BODY/13 - Hình thức: một điều.");
    }

    @Test
    @Finds(TaskLabels.class)
    void aTaskThatLeavesAFactOutIsFoundAtItsHeading() {
        finds(new TaskLabels(), tasks("NTC", "NTC", "NT", "NTC"), "W BODY/8 3. Nhiệm vụ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NT NT NT NT", "NTC NTC HTC", "N T C H", "NTC NTC TC TC", "NT NT NT -"})
    @LeavesAlone(TaskLabels.class)
    void tasksOfOneHabitAreLeftAlone(String tasks) {
        silent(new TaskLabels(), tasks(tasks.replace("-", "").split(" ", -1)));
    }

    /** Tasks under numbered headings, each with lines named by their first letters. */
    private static OfficialDocument tasks(String... tasks) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < tasks.length; i++) {
            lines.add(i + 1 + ". Nhiệm vụ");
            tasks[i].chars().mapToObj(PartsRulesTest::fact).forEach(lines::add);
        }
        return Plans.withBody(lines.toArray(String[]::new));
    }

    private static String fact(int initial) {
        return switch (initial) {
            case 'N' -> "- Nội dung: một điều.";
            case 'T' -> "- Thời gian thực hiện: một điều.";
            case 'C' -> "- Đơn vị chủ trì: một điều.";
            default -> "- Hình thức: một điều.";
        };
    }

    @Test
    @Finds(HeadingColon.class)
    void aHeadingWithAColonAmongOthersWithoutIsFoundAndMended() {
        OfficialDocument untidy = body("I. A / 1. X / 2. Y / II. B / 1. Z: / " + END);
        untidy = untidy.withBody(colonHeadings(untidy.body()));
        finds(new HeadingColon(), untidy, "W BODY/4 1. Z:");
        mends(untidy, body("I. A / 1. X / 2. Y / II. B / 1. Z / " + END));
    }

    @Test
    @Finds(HeadingColon.class)
    void ofAKindThatHasColonsThroughoutOnlyTheFirstIsFound() {
        OfficialDocument untidy = body("I. A / 1. X: / 2. Y: / II. B / 1. Z:");
        finds(new HeadingColon(), untidy.withBody(colonHeadings(untidy.body())), "W BODY/1 1. X:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. A / 1. X / 2. Y",
                "I. A: / 1. X: / 2. Y:",
                "I. A / 1. X / - Gồm: / + Một.",
                "I. A / 1. Thời gian: từ tháng 5",
                "Sở đề nghị: / I. A"
            })
    @LeavesAlone(HeadingColon.class)
    void headingsOfOneHabitAreLeftAlone(String lines) {
        OfficialDocument plan = body(lines);
        silent(new HeadingColon(), plan.withBody(colonHeadings(plan.body())));
    }

    /** The body with its numbered lines that end with a colon read as headings. */
    private static List<Block> colonHeadings(List<Block> body) {
        return body.stream()
                .map(Paragraph.class::cast)
                .<Block>map(
                        line ->
                                line.role() == Role.ITEM && line.text().text().endsWith(":")
                                        ? Paragraph.of(
                                                Role.HEADING,
                                                line.level(),
                                                line.label(),
                                                line.text())
                                        : line)
                .toList();
    }

    @Test
    @Finds(MissingAppendix.class)
    void anAppendixThatIsNotThereIsFoundOnce() {
        finds(
                new MissingAppendix(),
                body(
                        "Khẩu hiệu tại Phụ lục I kèm theo. / Mẫu tại Phụ lục II. / Phụ lục I. / "
                                + END),
                "E BODY/0 Khẩu hiệu tại Phụ lục I kèm theo.",
                "E BODY/1 Mẫu tại Phụ lục II.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Phụ lục I Nghị định số 30/2020/NĐ-CP.",
                "Theo Phụ lục II ban hành kèm theo Thông tư số 01/2026/TT-BNV.",
                "Chi tiết tại Phụ lục kèm theo.",
                "Phụ lục của Kế hoạch.",
                "Theo phụ lục 1 Quyết định số 5/QĐ-UBND.",
                "Phụ lục X/2026"
            })
    @LeavesAlone(MissingAppendix.class)
    void appendicesOfOtherDocumentsAreLeftAlone(String text) {
        silent(new MissingAppendix(), body(text));
    }

    @Test
    @LeavesAlone(MissingAppendix.class)
    void anAppendixThatIsThereIsLeftAlone() {
        OfficialDocument plan = body("Khẩu hiệu tại Phụ lục 01 và biểu tại Phụ lục số 7. / " + END);
        silent(
                new MissingAppendix(),
                new OfficialDocument(
                        plan.header(),
                        plan.addressees(),
                        plan.body(),
                        plan.orientation(),
                        plan.closing(),
                        List.of(appendix("Phụ lục"), appendix("Phụ lục số 7")),
                        plan.recovered()));
    }

    private static Appendix appendix(String label) {
        return new Appendix(
                Appendix.Kind.APPENDIX,
                label,
                RichText.EMPTY,
                RichText.EMPTY,
                Orientation.PORTRAIT,
                Optional.empty(),
                List.of(),
                Closing.NONE);
    }
}
