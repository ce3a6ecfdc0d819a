package vn.kehoach.check.body;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;

import java.util.List;
import java.util.Optional;

/** B04: appendices that are named without a number, or not named at all. */
class AppendixRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private static OfficialDocument with(Appendix.Kind kind, OfficialDocument plan) {
        return plan.withAppendices(
                List.of(
                        new Appendix(
                                kind,
                                "Phụ lục",
                                RichText.plain("NHIỆM VỤ"),
                                RichText.EMPTY,
                                Orientation.PORTRAIT,
                                Optional.empty(),
                                Plans.paragraphs("- Họp."),
                                new Closing(List.of(), List.of()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhiệm vụ (phụ lục kèm theo).",
                "Theo Phụ lục chi tiết đính kèm.",
                "Có Phụ lục ban hành kèm theo Kế hoạch này."
            })
    @Finds(EnclosedAppendix.class)
    void anAppendixThatIsEnclosedButAbsentIsFound(String text) {
        finds(new EnclosedAppendix(), Plans.withBody(text, END), "E BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhiệm vụ tại Phụ lục I kèm theo.",
                "Theo phụ lục ban hành kèm theo Nghị định số 30/2020/NĐ-CP.",
                "Lập phụ lục hợp đồng.",
                "Phụ lục của Thông tư kèm theo đã nêu.",
                "Gửi danh sách kèm theo.",
                "Không có phụ lục; gửi bảng kèm theo."
            })
    @LeavesAlone(EnclosedAppendix.class)
    void appendicesOfOthersAreLeftAlone(String text) {
        silent(new EnclosedAppendix(), Plans.withBody(text, END));
    }

    @Test
    @Finds(UnmentionedAppendix.class)
    void anAppendixThatTheTextSaysNothingOfIsFound() {
        finds(
                new UnmentionedAppendix(),
                with(Appendix.Kind.APPENDIX, Plans.withBody("- Họp.", END)),
                "W APPENDIX/0/-1 Phụ lục");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhiệm vụ tại Phụ lục.",
                "Nhiệm vụ kèm theo Kế hoạch này.",
                "Theo danh mục gửi các đơn vị.",
                "Theo bảng phân công.",
                "Chi tiết đính kèm."
            })
    @LeavesAlone(UnmentionedAppendix.class)
    void anAppendixThatIsMentionedIsLeftAlone(String text) {
        silent(new UnmentionedAppendix(), with(Appendix.Kind.APPENDIX, Plans.withBody(text, END)));
    }

    @Test
    @LeavesAlone(value = UnmentionedAppendix.class, documents = 2)
    void formsAndPapersWithoutAppendixAreLeftAlone() {
        silent(new UnmentionedAppendix(), with(Appendix.Kind.FORM, Plans.withBody("- Họp.", END)));
        silent(new UnmentionedAppendix(), Plans.withBody("- Họp.", END));
    }
}
