package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Block;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Section;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;

import java.util.List;

class BodyTest {
    @Test
    void numbersNestByTheirKindAndDeeperWhereTheyStandDeeper() {
        assertEquals(
                """
                A 1 PHẦN CHUNG
                A.I 1 MỤC TIÊU
                A.I.3 2 Đối tượng
                A.I.3.3.1 3 Phạm vi
                A.I.3.3.1.a 4 Trong tỉnh
                A.I.3.3.1.a.1 5 Các thôn
                A.I.3.3.2 3 Thời gian
                B 1 PHẦN RIÊNG
                """,
                outline(
                        """
                        A. PHẦN CHUNG

                        I/ MỤC TIÊU

                        3.Đối tượng

                        3.1 Phạm vi

                        a) Trong tỉnh

                        (1) Các thôn

                        3.2. Thời gian

                        B. PHẦN RIÊNG
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 5 của Luật Sách quy định như vậy.",
                "12.5 triệu đồng là số tiền đã chi.",
                "05/6/2025 là ngày khai mạc.",
                "57/KH-SVH của Sở đã hết hiệu lực."
            })
    void aSentenceThatBeginsLikeANumberIsText(String sentence) {
        assertEquals(List.of(), Outline.of(Imports.body("Mở đầu như sau:\n\n" + sentence)));
    }

    @Test
    void aColonAfterACountedStageIsNoRunInTitle() {
        assertEquals(
                "1 2 Đợt 1: Từ ngày 01/5 đến ngày 30/5\n2 2 Thời gian\n",
                outline("1. Đợt 1: Từ ngày 01/5 đến ngày 30/5\n\n2. Thời gian: Từ tháng 5."));
    }

    @Test
    void aTitleMayHoldASemicolonAndATopicMayEndInAColon() {
        assertEquals(
                "1 2 Tập huấn cho phóng viên; cán bộ cơ sở\n2 2 Các sở; các thôn\n",
                outline(
                        "1. Tập huấn cho phóng viên; cán bộ cơ sở\n\n- Một.\n\n"
                                + "2. Các sở; các thôn:\n\n- Hai."));
    }

    @Test
    void aHardWrappedTextIsMadeWholeAgain() {
        assertEquals(
                List.of(
                        "Sở Truyền thông xây dựng kế hoạch tổ chức Tuần lễ sách trên địa bàn Tỉnh"
                                + " Sông Mây như sau:",
                        "Mục đích của Tuần lễ",
                        "Nâng cao nhận thức của các cấp, các ngành và Nhân dân về sách, về việc"
                                + " đọc và học suốt đời.",
                        "Thư viện tỉnh báo cáo kết quả thực hiện về Sở trước ngày cuối năm để tổng"
                                + " hợp, báo cáo."),
                texts(
                        """
                        Sở Truyền thông xây dựng kế hoạch tổ chức Tuần lễ sách trên
                        địa bàn Tỉnh Sông Mây như sau:
                        1. Mục đích của Tuần lễ
                        - Nâng cao nhận thức của các cấp, các ngành và Nhân dân về
                        sách, về việc đọc và học suốt đời.
                        2
                        - Thư viện tỉnh báo cáo kết quả thực hiện về Sở trước ngày
                        cuối năm để tổng hợp, báo cáo.
                        """));
    }

    @Test
    void aTitleWithoutEndMarkIsNotJoinedWithTheParagraphBelow() {
        assertEquals(
                List.of("Khó khăn, tồn tại", "Theo quy định, Sở chưa nắm đủ đối tượng."),
                texts("1. Khó khăn, tồn tại\nTheo quy định, Sở chưa nắm đủ đối tượng."));
    }

    @Test
    void tasksComeFromOneLineAndFromTables() {
        var document =
                Imports.body(
                        """
                        1. Mở tủ sách

                        - Mua sách.

                        Đơn vị chủ trì: Thư viện; Đơn vị phối hợp: Các thôn.

                        2. Tiến độ

                        | TT | Nội dung công việc | Thời gian thực hiện | Đơn vị chủ trì/phối hợp |
                        | I | Chuẩn bị |  |  |
                        | 1 | Mua sách | Tháng 3 | Thư viện<br>Văn phòng |
                        """);
        assertEquals(
                List.of(
                        task(List.of(0), "Mở tủ sách", "Thư viện", "Các thôn", ""),
                        task(List.of(4, 2), "Mua sách", "Thư viện; Văn phòng", "", "Tháng 3")),
                Tasks.of(document));
    }

    @Test
    void aTimeWithoutAnyoneResponsibleMakesNoTask() {
        assertEquals(
                List.of(),
                Tasks.of(Imports.body("1. Họp mặt\n\n- Thời gian: Tháng 3.\n\n- Nội dung: Họp.")));
    }

    private static Task task(
            List<Integer> steps, String title, String lead, String support, String timing) {
        return new Task(new Place(Part.BODY, steps), title, "", lead, support, timing, "", "", "");
    }

    private static List<String> texts(String body) {
        return Imports.body(body).body().stream()
                .map(block -> ((Paragraph) block).text().text())
                .toList();
    }

    private static String outline(String body) {
        var document = Imports.body(body);
        var lines = new StringBuilder();
        for (Section section : Outline.of(document)) {
            add(section, "", document.body(), lines);
        }
        return lines.toString();
    }

    private static void add(Section section, String above, List<Block> body, StringBuilder lines) {
        var paragraph = (Paragraph) body.get(section.place().steps().getFirst());
        lines.append(above)
                .append(section.label())
                .append(' ')
                .append(paragraph.level())
                .append(' ')
                .append(section.title())
                .append('\n');
        section.children().forEach(child -> add(child, above + section.label() + ".", body, lines));
    }
}
