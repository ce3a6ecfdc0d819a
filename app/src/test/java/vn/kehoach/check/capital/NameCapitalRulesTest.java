package vn.kehoach.check.capital;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** T01, B03, C11 and C17: capitals in names and citations. */
class NameCapitalRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @Test
    @Finds(SubjectWordCapital.class)
    void aCapitalVeViecInASentenceIsFoundAndMended() {
        var untidy = Plans.withBody("Công văn số 5/SVH-VP của Sở Về việc đọc sách.", END);
        finds(
                new SubjectWordCapital(),
                untidy,
                "W BODY/0 …văn số 5/SVH-VP của Sở Về việc đọc sách.");
        mends(untidy, Plans.withBody("Công văn số 5/SVH-VP của Sở về việc đọc sách.", END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Về việc này, Sở đề nghị.",
                "Công văn “Về việc đọc sách”.",
                "Nội dung: Về việc đọc sách.",
                "Sở đã họp. Về việc đọc sách thì chưa.",
                "của Sở về việc đọc sách.",
                "Về Việc là tên người."
            })
    @LeavesAlone(SubjectWordCapital.class)
    void otherUsesOfVeViecAreLeftAlone(String text) {
        silent(new SubjectWordCapital(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gửi Sở Giáo Dục và Đào tạo.|Gửi Sở Giáo dục và Đào tạo.",
                "Gửi Sở Văn hoá, thể thao và Du lịch.|Gửi Sở Văn hoá, Thể thao và Du lịch.",
                "Gửi Bộ nội vụ.|Gửi Bộ Nội vụ.",
                "Gửi Sở Khoa học Và Công nghệ.|Gửi Sở Khoa học và Công nghệ."
            })
    @Finds(AgencyCapitals.class)
    void aDepartmentWithWrongCapitalsIsFoundAndMended(String text, String right) {
        finds(new AgencyCapitals(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gửi Sở Tài chính, Sở Tư pháp.",
                "SỞ TÀI CHÍNH chủ trì.",
                "Các sở tài chính địa phương.",
                "Sở xây dựng kế hoạch.",
                "Sở Văn hoá, Thể thao và Du lịch.",
                "Sở Tài chính doanh nghiệp.",
                "Bộ tài liệu này."
            })
    @LeavesAlone(AgencyCapitals.class)
    void otherNamesAreLeftAlone(String text) {
        silent(new AgencyCapitals(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo Khoản 2 Điều 5 Luật Thư viện.|Theo khoản 2 Điều 5 Luật Thư viện.",
                "Theo khoản 2 điều 5 Luật Thư viện.|Theo khoản 2 Điều 5 Luật Thư viện.",
                "Theo Điểm a khoản 2 Điều 5.|Theo điểm a khoản 2 Điều 5."
            })
    @Finds(CitationCapitals.class)
    void aCitationWithWrongCapitalsIsFoundAndMended(String text, String right) {
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo khoản 2 Điều 5 Luật Thư viện.",
                "Khoản 2 Điều 5 quy định.",
                "Theo điểm a khoản 2 Điều 5.",
                "Gồm 5 điều 2 khoản.",
                "Nộp khoản 2 triệu, điều này đúng.",
                "Điểm a khoản 1 Điều 2."
            })
    @LeavesAlone(CitationCapitals.class)
    void otherCitationsAreLeftAlone(String text) {
        silent(new CitationCapitals(), Plans.withBody(text, END));
    }

    @Test
    @Finds(ThePeople.class)
    void thePeopleInSmallLettersAreFoundAndMended() {
        var untidy = Plans.withBody("Tuyên truyền đến toàn bộ nhân dân ở xã.", END);
        finds(new ThePeople(), untidy, "W BODY/0 …truyền đến toàn bộ nhân dân ở xã.");
        mends(untidy, Plans.withBody("Tuyên truyền đến toàn bộ Nhân dân ở xã.", END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh, Hội đồng nhân dân xã.",
                "Tòa án nhân dân, công an nhân dân.",
                "cán bộ và Nhân dân trong xã.",
                "Ban thanh tra nhân dân.",
                "các quỹ tín dụng nhân dân.",
                "đồng nhân dân tệ."
            })
    @LeavesAlone(ThePeople.class)
    void thePeopleInNamesAreLeftAlone(String text) {
        silent(new ThePeople(), Plans.withBody(text, END));
    }
}
