package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;

import java.util.List;

class EndTest {
    private static final Signature HEAD_OF_OFFICE =
            new Signature(List.of(), List.of("TRƯỞNG PHÒNG"), "Phạm Thị Thử", List.of());

    @Test
    void recipientsAndSignatureMayBeReadMixed() {
        assertEquals(
                new Closing(
                        List.of(
                                new RecipientList(
                                        "Nơi nhận:", List.of(new Recipient("Lưu VT", "."))),
                                new RecipientList(
                                        "Bản điện tử:",
                                        List.of(
                                                new Recipient("Sở; Ban", ";"),
                                                new Recipient("Các thôn, tổ dân phố", ".")))),
                        List.of(HEAD_OF_OFFICE)),
                Imports.body(
                                """
                                Đề nghị các thôn thực hiện./.
                                Nơi nhận:

                                TRƯỞNG PHÒNG

                                - Lưu VT.
                                Bản điện tử:

                                -Sở; Ban;
                                - Các thôn, tổ
                                dân phố.

                                Phạm Thị Thử
                                """)
                        .closing());
    }

    @Test
    void aSignatureReadBeforeTheRecipientsIsStillTheSignature() {
        var document =
                Imports.body("Thực hiện./.\n\nTRƯỞNG PHÒNG\nPhạm Thị Thử\n\nNơi nhận:\n- Lưu: VT.");
        assertEquals(
                new Closing(
                        List.of(
                                new RecipientList(
                                        "Nơi nhận:", List.of(new Recipient("Lưu: VT", ".")))),
                        List.of(HEAD_OF_OFFICE)),
                document.closing());
        assertEquals(1, document.body().size());
    }

    @Test
    void aCollectivesNameMayWrapAboveTheSignersOffice() {
        assertEquals(
                List.of(
                        new Signature(
                                List.of("TM. BAN CHỈ ĐẠO", "TUẦN LỄ SÁCH TỈNH", "KT. TRƯỞNG BAN"),
                                List.of("PHÓ TRƯỞNG BAN", "THƯỜNG TRỰC"),
                                "Phạm Thị Thử",
                                List.of("(Đã ký)"))),
                Imports.body(
                                """
                                Thực hiện.
                                Nơi nhận:
                                - Lưu: VT.

                                TM. BAN CHỈ ĐẠO
                                TUẦN LỄ SÁCH TỈNH
                                KT. TRƯỞNG BAN
                                PHÓ TRƯỞNG BAN
                                THƯỜNG TRỰC
                                (Đã ký)
                                Phạm Thị Thử
                                """)
                        .closing()
                        .signatures());
    }

    @Test
    void whatFollowsTheSignatureIsAppendicesAndForms() {
        assertEquals(
                List.of(
                        "APPENDIX [] PHÂN CÔNG NHIỆM VỤ (Kèm theo Kế hoạch số /KH-SVH)",
                        "APPENDIX [Phụ lục số 01] DANH SÁCH TỦ SÁCH ",
                        "APPENDIX [Phụ lục 2] Danh sách thôn ",
                        "FORM [Biểu 01] THỐNG KÊ "),
                appendices(
                        Imports.body(
                                """
                                Thực hiện./.

                                Nơi nhận:
                                - Lưu: VT.

                                TRƯỞNG PHÒNG
                                Phạm Thị Thử

                                PHÂN CÔNG NHIỆM VỤ
                                (Kèm theo Kế hoạch số /KH-SVH)

                                | TT | Việc |
                                | 1 | Mua sách |

                                Phụ lục số 01:
                                DANH SÁCH TỦ SÁCH
                                1. Thôn Một

                                Phụ lục 2: Danh sách thôn

                                Biểu 01: THỐNG KÊ
                                Số tủ: …
                                """)));
    }

    @Test
    void aBlankFormHasItsOwnHeadAndSignature() {
        Appendix form =
                Imports.body(
                                """
                                Thực hiện./.

                                Nơi nhận:
                                - Lưu: VT.

                                TRƯỞNG PHÒNG
                                Phạm Thị Thử

                                Mẫu số 01
                                TÊN ĐƠN VỊ
                                Số: /BC-
                                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                Độc lập - Tự do - Hạnh phúc
                                ……, ngày … tháng … năm …

                                BÁO CÁO
                                Kết quả mở tủ sách

                                Kính gửi: Phòng Văn hóa.
                                Số tủ: …

                                Nơi nhận:
                                - Như trên;
                                - Lưu: VT.

                                TRƯỞNG PHÒNG
                                Phạm Thị Thử
                                """)
                        .appendices()
                        .getFirst();
        assertEquals("FORM [Mẫu số 01]", line(form).strip());
        assertEquals(
                "[TÊN ĐƠN VỊ] BÁO CÁO Kết quả mở tủ sách",
                form.header()
                        .map(
                                header ->
                                        header.issuer()
                                                + " "
                                                + header.typeName()
                                                + " "
                                                + header.subject().text())
                        .orElse(""));
        assertEquals(
                List.of(Paragraph.text("Kính gửi: Phòng Văn hóa."), Paragraph.text("Số tủ: …")),
                form.body());
        assertEquals(List.of(HEAD_OF_OFFICE), form.closing().signatures());
    }

    private static List<String> appendices(OfficialDocument document) {
        return document.appendices().stream().map(EndTest::line).toList();
    }

    private static String line(Appendix appendix) {
        return "%s [%s] %s %s"
                .formatted(
                        appendix.kind(),
                        appendix.label(),
                        appendix.title().text(),
                        appendix.reference().text());
    }
}
