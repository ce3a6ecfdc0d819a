package vn.kehoach.pdf.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.source.SourceNote;

import java.util.List;
import java.util.stream.Stream;

class SheetReaderTest {
    @Test
    void cellsAreFoundBetweenTheirRules() {
        var page =
                new Drawing()
                        .text(60, 90, "Bảng phân công như sau:")
                        .lying(100, 50, 500)
                        .lying(130, 250, 500)
                        .lying(160, 50, 500)
                        .lying(200, 50, 500)
                        .standing(50, 100, 200)
                        .standing(100, 100, 200)
                        .standing(250, 100, 200)
                        .standing(380, 130, 200)
                        .standing(500, 100, 200)
                        .text(60, 120, "TT")
                        .text(110, 120, "Nội dung")
                        .text(300, 120, "Phân công")
                        .text(260, 150, "Chủ trì")
                        .text(390, 150, "Phối hợp")
                        .text(60, 175, "1")
                        .text(110, 175, "Rà soát hồ sơ của các")
                        .text(110, 187, "phòng, đơn vị")
                        .text(260, 175, "Văn phòng")
                        .text(390, 175, "Các phòng")
                        .text(60, 220, "Các đơn vị thực hiện.");
        assertEquals(
                """
                Bảng phân công như sau:
                TABLE 18 53 46 42 mm, ruled
                | 0+1x2 TT | 1+1x2 Nội dung | 2+2x1 Phân công
                | 2+1x1 Chủ trì | 3+1x1 Phối hợp
                | 0+1x1 1 | 1+1x1 Rà soát hồ sơ của các phòng, đơn vị | 2+1x1 Văn phòng | 3+1x1 Các phòng
                Các đơn vị thực hiện.
                """,
                Drawing.read(page));
    }

    @Test
    void aTableGoesOnOverThePageWithItsRowAndWithoutItsRepeatedHead() {
        List<Double> columns = List.of(50.0, 100.0, 250.0, 400.0);
        var first =
                new Drawing()
                        .grid(columns, List.of(700.0, 730.0, 780.0))
                        .text(60, 720, "TT")
                        .text(110, 720, "Nội dung")
                        .text(260, 720, "Chủ trì")
                        .text(60, 745, "1")
                        .text(110, 745, "Số hóa tài liệu lưu trữ")
                        .text(260, 745, "Văn phòng");
        var second =
                new Drawing()
                        .grid(columns, List.of(60.0, 90.0, 120.0, 150.0))
                        .text(60, 80, "TT")
                        .text(110, 80, "Nội dung")
                        .text(260, 80, "Chủ trì")
                        .text(110, 110, "của các phòng")
                        .text(60, 140, "2")
                        .text(110, 140, "Tập huấn")
                        .text(260, 140, "Thanh tra");
        assertEquals(
                """
                TABLE 18 53 53 mm, header 1, ruled
                | 0+1x1 TT | 1+1x1 Nội dung | 2+1x1 Chủ trì
                | 0+1x1 1 | 1+1x1 Số hóa tài liệu lưu trữ của các phòng | 2+1x1 Văn phòng
                | 0+1x1 2 | 1+1x1 Tập huấn | 2+1x1 Thanh tra
                """,
                Drawing.read(first, second));
    }

    @Test
    void columnsBesideEachOtherAreReadOneAfterTheOther() {
        var page =
                new Drawing()
                        .text(300, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .text(60, 60, "SỞ NỘI CHÍNH")
                        .text(330, 75, "Độc lập - Tự do - Hạnh phúc")
                        .text(60, 75, "Số: 12/KH-SNC")
                        .text(200, 120, "KẾ HOẠCH TỔ CHỨC TUẦN LỄ SÁCH NĂM 2026")
                        .text(
                                60,
                                140,
                                "Các đơn vị thực hiện nghiêm túc Kế hoạch này, báo cáo kết quả về"
                                        + " Sở./.")
                        .text(60, 180, "Nơi nhận:")
                        .text(380, 180, "GIÁM ĐỐC")
                        .text(60, 195, "- Như trên;")
                        .text(60, 210, "- Lưu: VT.")
                        .text(370, 290, "Lê Văn Ví");
        assertEquals(
                """

                SỞ NỘI CHÍNH
                Số: 12/KH-SNC

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                KẾ HOẠCH TỔ CHỨC TUẦN LỄ SÁCH NĂM 2026
                Các đơn vị thực hiện nghiêm túc Kế hoạch này, báo cáo kết quả về Sở./.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.

                GIÁM ĐỐC
                Lê Văn Ví

                """,
                Drawing.read(page));
    }

    @Test
    void columnsOfABulletinAreReadOneAfterTheOther() {
        var page = new Drawing();
        for (int line = 0; line < 9; line++) {
            page.text(50, 100 + 12 * line, "trái dòng chữ đầy cột số " + line);
            page.text(320, 100 + 12 * line, "phải dòng chữ đầy cột số " + line);
        }
        String read = Drawing.read(page);
        assertEquals(
                List.of(true, true),
                List.of(
                        read.indexOf("trái dòng chữ đầy cột số 8") > 0,
                        read.indexOf("trái dòng chữ đầy cột số 8") < read.indexOf("phải")));
    }

    @Test
    void whatReturnsOnThePagesIsNotedAndLeftOut() {
        List<Sheet> pages =
                Stream.of(1, 2, 3, 4)
                        .map(
                                page ->
                                        new Drawing()
                                                .text(
                                                        60,
                                                        40,
                                                        "Cổng thông tin nội bộ, bản in " + page)
                                                .text(
                                                        60,
                                                        100,
                                                        "Đoạn văn của trang "
                                                                + "abcd".charAt(page - 1)
                                                                + ".")
                                                .text(290, 800, "" + page)
                                                .sheet())
                        .toList();
        var reader = new SheetReader(pages);
        assertEquals(
                """
                Đoạn văn của trang a.
                Đoạn văn của trang b.
                Đoạn văn của trang c.
                Đoạn văn của trang d.
                """,
                Drawing.read(reader));
        assertEquals(
                List.of("1", "2", "3", "4"),
                reader.notes().stream()
                        .filter(note -> note.kind() == SourceNote.Kind.PAGE_NUMBER)
                        .map(SourceNote::original)
                        .toList());
        assertEquals(
                List.of(
                        "Cổng thông tin nội bộ, bản in 1",
                        "Cổng thông tin nội bộ, bản in 2",
                        "Cổng thông tin nội bộ, bản in 3",
                        "Cổng thông tin nội bộ, bản in 4"),
                reader.notes().stream()
                        .filter(note -> note.kind() == SourceNote.Kind.RUNNING_LINE)
                        .map(SourceNote::original)
                        .toList());
    }

    @Test
    void wordsPlacedOneByOneInAnyOrderAreOneLine() {
        var page =
                new Drawing()
                        .text(88, 100, "hoạch")
                        .text(60, 100, "Kế")
                        .text(74, 100, "số")
                        .text(118, 100, "2");
        assertEquals("Kế số hoạch 2\n", Drawing.read(page));
    }

    @Test
    void textUpTheSideIsKept() {
        var page = new Drawing().text(60, 100, "Dòng thường.").turned("Ghi ở lề");
        assertEquals("Dòng thường.\nGhi ở lề\n", Drawing.read(page));
    }

    @Test
    void aFrameAroundTextIsNoTable() {
        var page =
                new Drawing()
                        .grid(List.of(50.0, 500.0), List.of(80.0, 120.0))
                        .text(60, 100, "Trong khung.");
        assertEquals("Trong khung.\n", Drawing.read(page));
    }
}
