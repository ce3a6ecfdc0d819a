package vn.kehoach.check.wording;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.standard.AbolishedBody;

/** T04: bodies that the reform of 2025 abolished. */
class ReformRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    private final Rule bodies = new ObsoleteBody("T04", AbolishedBody.verifiedOnes());
    private final Rule districts = new DistrictLevel();

    @Test
    @Finds(ObsoleteBody.class)
    void anAbolishedBodyThatIsToActIsToldOnce() {
        finds(
                bodies,
                Plans.withBody(
                        "Phối hợp với Sở Tài nguyên và Môi trường.",
                        "Mời tỉnh Kiên Giang.",
                        "Báo cáo Sở Tài nguyên và Môi trường.",
                        END),
                "W BODY/0 Phối hợp với Sở Tài nguyên và Môi trường.",
                "W BODY/1 Mời tỉnh Kiên Giang.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Quyết định của Sở Tài nguyên và Môi trường;",
                "Theo Kế hoạch số 5/KH-STNMT ngày 05/3/2024 của Sở Tài nguyên và Môi trường.",
                "Sở Tài nguyên và Môi trường (cũ) bàn giao hồ sơ.",
                "Tiếp nhận hồ sơ của tỉnh Kiên Giang trước đây.",
                "Phối hợp với tỉnh An Giang, tỉnh Lạng Sơn.",
                "Phối hợp với Sở Nông nghiệp và Môi trường.",
                "Cảng Kiên Giang."
            })
    @LeavesAlone(ObsoleteBody.class)
    void whatWasAndWhatIsAreLeftAlone(String text) {
        silent(bodies, Plans.withBody(text, END));
    }

    @Test
    void thePaperOfBeforeTheReformIsLeftAlone() {
        OfficialDocument old = Plans.withBody("Các huyện của tỉnh Kiên Giang.", END);
        old =
                old.withHeader(
                        old.header().withDateLine(new DateLine("Lam Châu", "05", "6", "2025")));
        silent(bodies, old);
        silent(districts, old);
        OfficialDocument undated =
                old.withHeader(old.header().withDateLine(new DateLine("Lam Châu", "", "", "")));
        silent(bodies, undated);
    }

    @Test
    @Finds(ObsoleteBody.class)
    void whatIsKnownFromMemoryIsToldOnlyWhereAskedForAndSaysSo() {
        OfficialDocument plan = Plans.withBody("Phối hợp với Sở Thông tin và Truyền thông.", END);
        silent(bodies, plan);
        finds(
                new ObsoleteBody("T04M", AbolishedBody.rememberedOnes()),
                plan,
                "W BODY/0 Phối hợp với Sở Thông tin và Truyền thông.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các cơ quan cấp huyện thực hiện.",
                "Ủy ban nhân dân huyện Lam Sơn thực hiện.",
                "UBND các huyện báo cáo.",
                "Nhân dân thị trấn Mẫu Sơn."
            })
    @Finds(DistrictLevel.class)
    void theDistrictLevelIsFound(String text) {
        finds(districts, Plans.withBody(text, END), "W BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Quyết định số 5/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân huyện Lam Sơn.",
                "Không tổ chức cấp huyện từ ngày 01/7.",
                "Tài liệu của huyện Lam Sơn (cũ).",
                "Báo cáo Huyện ủy Lam Sơn.",
                "Câu chuyện huyện nhà.",
                "Các xã, phường, đặc khu thực hiện."
            })
    @LeavesAlone(DistrictLevel.class)
    void districtsOfThePastAreLeftAlone(String text) {
        silent(districts, Plans.withBody(text, END));
    }
}
