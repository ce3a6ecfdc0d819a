package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.stream.Collectors;

/** Whatever lines a text has, and in whatever order, the document holds each word as often. */
class NoWordLostTest {
    private static final List<String> LINES =
            List.of(
                    "",
                    "",
                    "UBND TỈNH SÔNG MÂY",
                    "SỞ TRUYỀN THÔNG",
                    "KẾ HOẠCH",
                    "Tổ chức Tuần lễ sách",
                    "và ngày hội đọc",
                    "Kính gửi: Các thôn",
                    "Căn cứ Luật Sách năm 2024;",
                    "như sau:",
                    "I. MỤC ĐÍCH, YÊU CẦU",
                    "II. NHIỆM VỤ",
                    "1. Mục đích",
                    "2. Mở tủ sách: Tại thôn",
                    "2.1. Mua sách;",
                    "a) Chọn sách",
                    "- Đơn vị chủ trì: Thư viện; Đơn vị phối hợp: Các thôn.",
                    "+ Nội dung:",
                    "**trước ngày 15/9**",
                    "| TT | Nội dung | Đơn vị chủ trì |",
                    "| 1 | Mua sách<br>Đóng tủ | Thư viện |",
                    "Nơi nhận:",
                    "- Như trên;",
                    "- Lưu: VT.",
                    "KT. GIÁM ĐỐC",
                    "PHÓ GIÁM ĐỐC",
                    "(Đã ký)",
                    "Lê Văn Ví",
                    "Phụ lục I",
                    "(Kèm theo Kế hoạch số 7)",
                    "Biểu 01: Thống kê");

    @Property(tries = 500)
    void everyWordOfTheTextIsInTheDocument(@ForAll("texts") String text) {
        var words = new DocumentWords(Imports.document(text));
        assertEquals(DocumentWords.of(text.replace("<br>", " ")), words.sorted());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LINES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(lines -> lines.stream().collect(Collectors.joining("\n")))
                .filter(text -> text.chars().anyMatch(Character::isLetter));
    }
}
