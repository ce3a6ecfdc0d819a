package vn.kehoach.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Importer;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.util.List;

class DutiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 30/11/2026. | các phòng > Văn phòng Sở: once 2026-11-30
                    Đề nghị các đơn vị gửi báo cáo kết quả thực hiện về Sở Nội chính chậm nhất ngày 05 tháng 12 năm 2026 để tổng hợp, báo cáo UBND tỉnh. | các đơn vị > Sở Nội chính: once 2026-12-05
                    UBND các xã, phường báo cáo Sở Nội chính trước ngày 15/11 hằng năm. | UBND các xã, phường > Sở Nội chính: yearly 11-15
                    Định kỳ hằng năm (trước ngày 10/12), Chi cục Lưu trữ báo cáo Sở kết quả thực hiện. | Chi cục Lưu trữ > Sở: yearly 12-10
                    Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12), các cơ quan gửi báo cáo về Sở Nội chính. | các cơ quan > Sở Nội chính: yearly 06-15; yearly 12-15
                    Các đơn vị báo cáo trước ngày 10/6 và 10/12 hằng năm. | Các đơn vị > : yearly 06-10 12-10
                    Định kỳ 6 tháng, Thanh tra Sở tổng hợp, báo cáo Giám đốc Sở. | Thanh tra Sở > Giám đốc Sở: every 6
                    Hằng quý, trước ngày 20 của tháng cuối quý, các phòng gửi báo cáo về Văn phòng Sở. | các phòng > Văn phòng Sở: every 3 on 20
                    Báo cáo quý gửi về Sở trước ngày 05 của tháng đầu quý sau. | > Sở: every 3 on 5 +1
                    Các trường gửi báo cáo về Phòng Chuyên môn trước ngày 25 hằng tháng. | Các trường > Phòng Chuyên môn: every 1 on 25
                    Các trường báo cáo hằng tháng (trước ngày 03 của tháng sau). | Các trường > : every 1 on 3 +1
                    Chủ đầu tư gửi báo cáo tiến độ về Ban Quản lý hằng tuần, trước 16 giờ 00 ngày thứ Năm. | Chủ đầu tư > Ban Quản lý: weekly THURSDAY
                    Văn phòng Sở báo cáo khi có yêu cầu. | Văn phòng Sở > : on request
                    Các đơn vị thực hiện báo cáo định kỳ hằng quý và đột xuất theo yêu cầu của cấp trên. | Các đơn vị > : every 3; on request
                    Công an xã báo cáo Chủ tịch UBND xã trong vòng 05 ngày kể từ ngày kết thúc đợt cao điểm. | Công an xã > Chủ tịch UBND xã: 5 after kết thúc đợt cao điểm
                    Các đơn vị báo cáo ngay sau khi kết thúc hội nghị. | Các đơn vị > : 0 after kết thúc hội nghị
                    Phòng Tài vụ báo cáo Lãnh đạo Sở theo quy định. | Phòng Tài vụ > Lãnh đạo Sở: unstated
                    Các đơn vị gửi danh sách đăng ký về Trung tâm Dữ liệu số trước ngày 12/3. | Các đơn vị > Trung tâm Dữ liệu số: once 2026-03-12
                    Báo cáo kết quả thực hiện trong tháng 11/2026. | > : once 2026-11-30
                    Sơ kết, báo cáo trước ngày 20/6; tổng kết, báo cáo trước ngày 20/12/2026. | > : once 2026-06-20; once 2026-12-20
                    Yêu cầu Thủ trưởng các đơn vị báo cáo về Sở (qua Phòng Văn thư) trước 17 giờ 00 ngày 20/11/2026. | Thủ trưởng các đơn vị > Sở (qua Phòng Văn thư): once 2026-11-20
                    """)
    void aSentenceSaysWhoReportsToWhomByWhen(String sentence, String expected) {
        assertEquals(
                expected.toLowerCase(java.util.Locale.ROOT),
                lines(body(sentence)).toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tập huấn cho báo cáo viên trước ngày 15/5/2026.",
                "Các đơn vị hoàn thành việc rà soát trước ngày 30/6/2026.",
                "Ngày 19/3/2026, Sở có Văn bản số 31/SNC-VP gửi các đơn vị báo cáo trước ngày"
                        + " 05/4/2026.",
                "Thực hiện Báo cáo số 15/BC-SNC ngày 12/02/2026 của Sở.",
                "Tổ chức kiểm tra đột xuất công tác báo cáo của các đơn vị.",
                "Căn cứ Công văn số 4/SNC-VP về việc báo cáo định kỳ hằng quý;",
                "Trên đây là báo cáo kết quả thực hiện; Sở Nội chính kính báo cáo UBND tỉnh theo"
                        + " quy định."
            })
    void aSentenceThatAsksForNoReportGivesNoDuty(String sentence) {
        assertEquals(List.of(), Duties.of(body(sentence)));
    }

    @Test
    void aHeadingNamesWhoReportsAndTheSentenceTheForm() {
        String text =
                """
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Tổ chức cán bộ
                - Theo dõi, đôn đốc việc thực hiện.
                - Báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 15/11 hằng năm (theo mẫu tại Phụ lục II).
                """;
        ReportDuty duty = Duties.of(body(text)).getFirst();
        assertEquals("Phòng Tổ chức cán bộ", duty.who());
        assertEquals("Văn phòng Sở", duty.to());
        assertEquals("Báo cáo kết quả thực hiện", duty.what());
        assertEquals("mẫu tại Phụ lục II", duty.form());
        assertEquals("trước ngày 15/11 hằng năm", duty.when());
        assertEquals("BODY/3", duty.place().toString());
    }

    @Test
    void aListUnderASentenceOnReportsTakesWhoAndToWhomFromIt() {
        String text =
                """
                I. CHẾ ĐỘ BÁO CÁO
                Các đơn vị báo cáo kết quả thực hiện về Sở Nội chính theo thời hạn như sau:
                - 6 tháng: trước ngày 15/6 hằng năm;
                - Năm: trước ngày 15/12 hằng năm;
                - Đột xuất: khi có yêu cầu.
                """;
        assertEquals(
                "Các đơn vị > Sở Nội chính: yearly 06-15; yearly 12-15; on request",
                lines(body(text)));
    }

    @Test
    void aTaskThatIsAReportIsADutyOfItsLead() {
        String text =
                """
                | TT | Nội dung | Đơn vị chủ trì | Thời gian |
                | 1 | Tổ chức tập huấn | Văn phòng Sở | Trước 30/4/2026 |
                | 2 | Gửi báo cáo về Sở Nội chính theo Mẫu số 02 | Thanh tra Sở | Từ 01/11/2026 - 30/11/2026 |
                """;
        ReportDuty duty = Duties.of(body(text)).getFirst();
        assertEquals("Thanh tra Sở", duty.who());
        assertEquals("Sở Nội chính", duty.to());
        assertEquals("Mẫu số 02", duty.form());
        assertEquals("once 2026-11-30", Described.schedule(duty.schedule()));
    }

    private static String lines(OfficialDocument document) {
        List<ReportDuty> duties = Duties.of(document);
        String schedules =
                String.join(
                        "; ",
                        duties.stream().map(duty -> Described.schedule(duty.schedule())).toList());
        return duties.isEmpty()
                ? ""
                : (duties.getFirst().who() + " > " + duties.getFirst().to() + ": " + schedules)
                        .stripLeading();
    }

    private static OfficialDocument body(String text) {
        String paper = "Số: /KH-SNC\n\nKẾ HOẠCH\nTổ chức Tuần lễ lưu trữ\n\n" + text;
        try {
            OfficialDocument document =
                    new Importer().read(new TextReader().read("thử.txt", paper)).document();
            return document.withHeader(
                    document.header().withDateLine(new DateLine("Lam Châu", "", "", "2026")));
        } catch (UnreadableFile noWords) {
            throw new IllegalArgumentException(noWords);
        }
    }
}
