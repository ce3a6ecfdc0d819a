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
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.OfficialDocument;

/** B01: the mark at the end of each basis. */
class BasisEndTest {
    private final Rule basis = new BasisEnd();

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
