package vn.kehoach.check;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** B02, B03, T01 to T03, D01, C11 and C17: words, dates and capitals in running text. */
class WordingRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";
    private static final String FULL =
            "Kế hoạch số 49/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về việc đọc sách";

    @Test
    @Finds(RepeatedCitation.class)
    void aSecondFullCitationIsFound() {
        finds(
                new RepeatedCitation(),
                Plans.withBody("Thực hiện " + FULL + ".", "- Bám sát " + FULL + ".", END),
                "W BODY/1 Bám sát Kế hoạch số 49/KH-UBND ngày 05/3/2026 của Ủy…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bám sát Kế hoạch số 49/KH-UBND.",
                "Bám sát Kế hoạch số 49/KH-UBND ngày 05/3/2026.",
                "Bám sát Kế hoạch số 50/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về việc X.",
                "Bám sát Kế hoạch số 49/KH-SVH ngày 05/3/2026 của Sở Văn hóa về việc đọc sách.",
                "Theo số 49/KH-UBND của tỉnh về việc đọc sách."
            })
    @LeavesAlone(RepeatedCitation.class)
    void aShortCitationAndAnotherDocumentAreLeftAlone(String text) {
        silent(new RepeatedCitation(), Plans.withBody("Thực hiện " + FULL + ".", "- " + text, END));
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 31/11/2026",
                "ngày 30 tháng 02 năm 2026",
                "ngày 29/02/2026",
                "ngày 15/13/2026"
            })
    @Finds(ImpossibleDate.class)
    void aDateTheCalendarDoesNotHaveIsFound(String text) {
        finds(
                new ImpossibleDate(),
                Plans.withBody("Nộp " + text + ".", END),
                "W BODY/0 Nộp " + text + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 28/02/2026",
                "ngày 29/02/2028",
                "Nghị định số 30/2020/NĐ-CP",
                "số 45/20/2026",
                "ngày 31 tháng 12 năm 2026",
                "tỷ lệ 31/40",
                "tháng 13/2026"
            })
    @LeavesAlone(ImpossibleDate.class)
    void otherNumbersAreLeftAlone(String text) {
        silent(new ImpossibleDate(), Plans.withBody("Theo " + text + ".", END));
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
