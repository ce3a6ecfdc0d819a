package vn.kehoach.check.capital;

import static vn.kehoach.check.RuleCase.finds;
import static vn.kehoach.check.RuleCase.mends;
import static vn.kehoach.check.RuleCase.silent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.LeavesAlone;
import vn.kehoach.check.Plans;

/** C1, C13 and C16: where a sentence begins, whom and what it names. */
class SentenceRulesTest {
    private static final String END = "Trên đây là Kế hoạch./.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở họp bàn. các phòng dự.",
                "Ai dự họp? mọi người.",
                "Hãy đọc sách! đọc mãi."
            })
    @Finds(SentenceStart.class)
    void aSentenceThatBeginsSmallIsFound(String text) {
        finds(new SentenceStart(), Plans.withBody(text, END), "W BODY/0 " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở họp bàn. Các phòng dự.",
                "Gồm tranh, ảnh, v.v. và sách.",
                "Tại tp. lớn nhất nước.",
                "Xem trang tr. năm.",
                "Gồm tranh, ảnh... và sách.",
                "Truy cập docsach.vn để xem.",
                "Theo mục 2. của phần trên.",
                "Gửi thư về sach@mau. vn trước hạn.",
                "Chủ đề “Sách là bạn.” của năm."
            })
    @LeavesAlone(SentenceStart.class)
    void pointsThatEndNoSentenceAreLeftAlone(String text) {
        silent(new SentenceStart(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do phó giám đốc Trần Văn Mẫu phụ trách.|Do Phó Giám đốc Trần Văn Mẫu phụ trách.",
                "Mời giáo sư Tôn Thất Mẫu.|Mời Giáo sư Tôn Thất Mẫu.",
                "Giao bí thư Lê Thị Gương theo dõi.|Giao Bí thư Lê Thị Gương theo dõi."
            })
    @Finds(TitleOfPerson.class)
    void aSmallTitleBeforeANameIsFoundAndMended(String text, String right) {
        finds(new TitleOfPerson(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do Phó Giám đốc Trần Văn Mẫu phụ trách.",
                "Do giám đốc Sở phụ trách.",
                "Giao giám đốc Thư viện tỉnh theo dõi.",
                "Mời chủ tịch Hội đồng dự.",
                "Giám đốc Lê Thị Gương dự.",
                "Mời giám đốc, bà Lê Thị Gương dự.",
                "Giao trưởng ban Lễ tân đón."
            })
    @LeavesAlone(TitleOfPerson.class)
    void titlesWithoutANameAreLeftAlone(String text) {
        silent(new TitleOfPerson(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo kế hoạch số 12/KH-UBND của tỉnh.|Theo Kế hoạch số 12/KH-UBND của tỉnh.",
                "Đúng nghị định số 93/2025/NĐ-CP.|Đúng Nghị định số 93/2025/NĐ-CP."
            })
    @Finds(NamedPaper.class)
    void aSmallTypeBeforeANumberIsFoundAndMended(String text, String right) {
        finds(new NamedPaper(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 12/KH-UBND của tỉnh.",
                "Lập kế hoạch số hóa tài liệu.",
                "Gồm các kế hoạch số 1, số 2.",
                "Gửi báo cáo số liệu trước ngày 05/3.",
                "Ghi vào báo cáo số 5 của tổ.",
                "Căn cứ quy định số lượng 2/3 người."
            })
    @LeavesAlone(NamedPaper.class)
    void papersInGeneralAreLeftAlone(String text) {
        silent(new NamedPaper(), Plans.withBody(text, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện nghiêm kế hoạch này.|Thực hiện nghiêm Kế hoạch này.",
                "Theo dõi kế hoạch này, báo cáo Sở.|Theo dõi Kế hoạch này, báo cáo Sở."
            })
    @Finds(ThisPaper.class)
    void aPaperThatSpeaksSmallOfItselfIsFoundAndMended(String text, String right) {
        finds(new ThisPaper(), Plans.withBody(text, END), "W BODY/0 " + text);
        mends(Plans.withBody(text, END), Plans.withBody(right, END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện nghiêm Kế hoạch này.",
                "Nghiên cứu báo cáo này.",
                "Lập kế hoạch trong tuần này.",
                "Mỗi đơn vị có kế hoạch.",
                "Kế hoạch này có hiệu lực.",
                "Bản kế hoạch nàyy."
            })
    @LeavesAlone(ThisPaper.class)
    void otherPapersAreLeftAlone(String text) {
        silent(new ThisPaper(), Plans.withBody(text, END));
    }
}
