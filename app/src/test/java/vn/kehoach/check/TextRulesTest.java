package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/** E01 and B01: the marks at the end of the body and of each basis. */
class TextRulesTest {
    private final Rule end = new EndMark();
    private final Rule basis = new BasisEnd();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trên đây là Kế hoạch.",
                "Trên đây là Kế hoạch",
                "Trên đây là Kế hoạch. /.",
                "Trên đây là Kế hoạch/.",
                "Trên đây là Kế hoạch.//.",
                "Trên đây là Kế hoạch ./.",
                "Trên đây là Kế hoạch;"
            })
    @Finds(EndMark.class)
    void anEndWithoutItsMarkIsFoundAndMended(String text) {
        finds(end, Plans.withBody(text), "E BODY/0 " + text);
        mends(Plans.withBody(text), Plans.withBody("Trên đây là Kế hoạch./."));
    }

    @Test
    @Finds(EndMark.class)
    void anUnfinishedEndIsFoundButLeftToTheClerk() {
        OfficialDocument unfinished = Plans.withBody("Các đơn vị thực hiện:");
        finds(end, unfinished, "E BODY/0 Các đơn vị thực hiện:");
        assertEquals(unfinished, Checker.standard().mend(unfinished));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là Kế hoạch./.",
                "Kinh phí 1/2 năm./.",
                "Liên hệ (điện thoại 0200.123)./.",
                "Chủ đề “Đọc sách”./.",
                "Các tài liệu khác…./."
            })
    @LeavesAlone(EndMark.class)
    void anEndWithItsMarkIsLeftAlone(String text) {
        silent(end, Plans.withBody(text));
    }

    @Test
    @LeavesAlone(EndMark.class)
    void aTableBehindTheMarkIsLeftAlone() {
        List<Block> body = new ArrayList<>(Plans.paragraphs("Trên đây là Kế hoạch./."));
        body.add(new Table(1, List.of(), 0, true, List.of(), List.of()));
        silent(end, Plans.plan().withBody(body));
    }

    @Test
    @Finds(BasisEnd.class)
    void aLastBasisThatDoesNotEndWithAStopIsFoundAndMended() {
        OfficialDocument untidy =
                Plans.withBody("Căn cứ Luật A;", "Căn cứ Luật B;", "Sở ban hành:", "Hết./.");
        finds(basis, untidy, "E BODY/1 Căn cứ Luật B;");
        mends(untidy, Plans.withBody("Căn cứ Luật A;", "Căn cứ Luật B.", "Sở ban hành:", "Hết./."));
    }

    @Test
    @Finds(BasisEnd.class)
    void anEarlierBasisThatDoesNotEndWithASemicolonIsFoundAndMended() {
        OfficialDocument untidy =
                Plans.withBody("Căn cứ Luật A.", "Căn cứ Luật B.", "Sở ban hành:", "Hết./.");
        finds(basis, untidy, "E BODY/0 Căn cứ Luật A.");
        mends(untidy, Plans.withBody("Căn cứ Luật A;", "Căn cứ Luật B.", "Sở ban hành:", "Hết./."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Luật A;|Căn cứ Luật B.|Sở ban hành:",
                "Căn cứ Luật A.|Sở ban hành:",
                "Thực hiện Kế hoạch số 1, Sở ban hành Kế hoạch như sau:",
                "Căn cứ Luật A;|Thực hiện Kế hoạch số 1, Sở ban hành như sau:",
                "Căn cứ Luật A;|Theo đề nghị của Chánh Văn phòng.|Sở ban hành:",
                "Căn cứ Công văn số 5 của Sở|Giáo dục và Đào tạo về việc học;",
                "Sở ban hành:|I. A|Xét kết quả;"
            })
    @LeavesAlone(BasisEnd.class)
    void basesWithTheirMarksAreLeftAlone(String lines) {
        silent(basis, Plans.withBody(lines.split("\\|", -1)));
    }
}
