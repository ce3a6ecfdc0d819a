package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.RichText;

import java.util.List;

class HeadTest {
    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG MÂY
            SỞ TRUYỀN THÔNG
            -------

            Số: 20

            /KH-STT

            CỘNG
            HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Độc lập – Tự do – Hạnh phúc
            Sông
            Mây, ngày 07 tháng10
            năm 2025

            KẾ HOẠCH
            Tổ chức Tuần lễ sách
            giai đoạn 2025 - 2030
            Căn cứ Luật Sách;
            """;

    @Test
    void wrappedAndMixedCellsOfAHeadGiveOneHeader() {
        assertEquals(
                new Header(
                        List.of("ỦY BAN NHÂN DÂN", "TỈNH SÔNG MÂY"),
                        List.of("SỞ TRUYỀN THÔNG"),
                        true,
                        new DocumentNumber("20", " /", "KH-STT"),
                        new DateLine("Sông Mây", "07", "10", "2025"),
                        DocumentType.KE_HOACH,
                        "KẾ HOẠCH",
                        RichText.plain("Tổ chức Tuần lễ sách giai đoạn 2025 - 2030")),
                Imports.document(HEAD).header());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Số: /KH-STT;'';/;KH-STT",
                "Số:      /KH-STT;'';/;KH-STT",
                "Số: ….../KH-STT;'';/;KH-STT",
                "Số: 269 /KH-UBND;269;' /';KH-UBND",
                "Số 401 / PGD&ĐT;401;' / ';PGD&ĐT",
                "Số: 35-NQ/TU;35;-;NQ/TU",
                "Số:      /KH-[TÊN VIẾT TẮT];'';/;KH-[TÊN VIẾT TẮT]",
                "Số: /[TÊN VIẾT TẮT]-[ĐƠN VỊ SOẠN];'';/;[TÊN VIẾT TẮT]-[ĐƠN VỊ SOẠN]",
                "Số:      /[KÝ HIỆU];'';/;''"
            })
    void aNumberIsKeptAsPrinted(String line, String numeral, String separator, String symbol) {
        assertEquals(
                new DocumentNumber(numeral, separator, symbol),
                Imports.document(line + "\n\nKẾ HOẠCH\nThử").header().number());
    }

    @Test
    void addresseesStandBehindKinhGuiOrBelowIt() {
        List<Addressee> expected =
                List.of(new Addressee("Các thôn: A, B", ";"), new Addressee("Báo Mẫu", "."));
        String rest = "\n\nThực hiện kế hoạch năm.";
        assertEquals(
                expected,
                Imports.document("Kính gửi: - Các thôn: A, B;\n- Báo Mẫu." + rest).addressees());
        assertEquals(
                expected,
                Imports.document(
                                "| Kính gửi: |  |\n|  | - Các thôn: A, B; |\n|  | - Báo Mẫu. |"
                                        + rest)
                        .addressees());
        assertEquals(
                List.of(new Addressee("Các thôn", "")),
                Imports.document("Kính gửi: Các thôn" + rest).addressees());
    }

    @Test
    void theFirstSentenceOfTheBodyIsNoSubject() {
        assertEquals(
                RichText.EMPTY,
                Imports.document("KẾ HOẠCH\n\nSở Truyền thông ban hành kế hoạch như sau:")
                        .header()
                        .subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH\nTuyên truyền về phòng,\nchống rác\nSở Mẫu ban hành như sau:",
                "KẾ HOẠCH\n\nTuyên truyền về phòng,\n\nchống rác\n\nSở Mẫu ban hành như sau:",
                "## KẾ HOẠCH\n\n### Tuyên truyền về phòng, chống rác\n\nThực hiện Luật;",
                "**KẾ HOẠCH**\n**Tuyên truyền về phòng, chống rác**\n1. Mục đích",
                "Số: /STT-VP\nV/v Tuyên truyền về phòng,\n\nchống rác\n\nThực hiện Luật;"
            })
    void aSubjectOverSeveralLinesIsOneText(String head) {
        assertEquals(
                RichText.plain("Tuyên truyền về phòng, chống rác"),
                Imports.document(head).header().subject());
    }
}
