package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WholeDocumentTest {
    @Test
    void aMarkedPlanGivesItsPartsItsTasksAndItsDoubts() {
        String plan =
                """
                Số: /KH-STTVB

                Sông Mây, ngày tháng năm 2025

                **KẾ HOẠCH**\s\s
                **Triển khai Đề án “Đưa sách**\s\s
                **về thôn” năm 2025**

                Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Sông Mây, Sở Truyền thông ban hành Kế hoạch như sau:

                **1. Mục đích**

                - Nâng cao nhận thức, hình thành thói quen đọc trong hệ thống thông

                tin cơ sở từ tỉnh đến thôn.

                ### **II. NHIỆM VỤ CỤ THỂ**

                **1. Phát động phong trào *Mỗi tuần một cuốn sách* trong toàn tỉnh**

                - Nội dung:

                + Mở tủ sách tại nhà văn hóa.

                + Luân chuyển sách hằng tháng.

                - Thời gian thực hiện: Quý II.

                - Đơn vị chủ trì: Thư viện tỉnh

                - Đơn vị phối hợp: Văn phòng Sở, các thôn.

                ## **2. In tờ rơi**

                - Hình thức: Tờ gấp ba.

                - Đơn vị chủ trì: Văn phòng Sở.

                ## **II. TỔ CHỨC THỰC HIỆN**

                Văn phòng Sở theo dõi (*theo mẫu tại Phụ lục I kèm theo*), báo cáo **trước ngày 15/12/2025**./.

                ***Nơi nhận:***

                - UBND tỉnh; (B/c)
                - Như trên;
                - Lưu: VT, TV.

                **10. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC**

                **Trần Thị Mẫu**
                """;
        assertEquals(
                """
                cơ quan [] []
                số [, /, KH-STTVB]
                ngày [Sông Mây, , , 2025]
                loại KE_HOACH KẾ HOẠCH
                trích yếu Triển khai Đề án “Đưa sách về thôn” năm 2025
                BASIS 0 [] Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Sông Mây, Sở Truyền thông ban hành Kế hoạch như sau:
                HEADING 2 [1.] Mục đích
                BULLET 4 [-] Nâng cao nhận thức, hình thành thói quen đọc trong hệ thống thông tin cơ sở từ tỉnh đến thôn.
                HEADING 1 [II.] NHIỆM VỤ CỤ THỂ
                HEADING 2 [1.] Phát động phong trào <i>Mỗi tuần một cuốn sách</> trong toàn tỉnh
                BULLET 4 [-] Nội dung:
                BULLET 5 [+] Mở tủ sách tại nhà văn hóa. {CONTENT Mở tủ sách tại nhà văn hóa.}
                BULLET 5 [+] Luân chuyển sách hằng tháng. {CONTENT Luân chuyển sách hằng tháng.}
                BULLET 4 [-] Thời gian thực hiện: Quý II. {TIMING Quý II}
                BULLET 4 [-] Đơn vị chủ trì: Thư viện tỉnh {LEAD Thư viện tỉnh}
                BULLET 4 [-] Đơn vị phối hợp: Văn phòng Sở, các thôn. {SUPPORT Văn phòng Sở, các thôn}
                HEADING 2 [2.] In tờ rơi
                BULLET 4 [-] Hình thức: Tờ gấp ba. {CONTENT Tờ gấp ba.}
                BULLET 4 [-] Đơn vị chủ trì: Văn phòng Sở. {LEAD Văn phòng Sở}
                HEADING 1 [II.] TỔ CHỨC THỰC HIỆN
                TEXT 0 [] Văn phòng Sở theo dõi (<i>theo mẫu tại Phụ lục I kèm theo</>), báo cáo <b>trước ngày 15/12/2025</>./.
                nhận Nơi nhận:
                - UBND tỉnh; (B/c)|
                - Như trên|;
                - Lưu: VT, TV|.
                ký [10. GIÁM ĐỐC] [PHÓ GIÁM ĐỐC] Trần Thị Mẫu []
                ? MISSING ISSUER
                ? MISSING NUMBER
                ? MISSING DATE_LINE
                ? LABEL_GAP BODY/3 → I.
                ? LABEL_REPEATED BODY/14 → III.
                ? APPENDIX_ABSENT BODY/15
                ? MISREAD SIGNATURE/0/0 → KT. GIÁM ĐỐC
                """,
                Transcript.of(Imports.of(plan)));
    }

    @Test
    void aLetterIsKnownByItsSubjectUnderTheNumber() {
        String letter =
                """
                UBND TỈNH SÔNG MÂY
                SỞ TRUYỀN THÔNG

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: *86*/STT-VP
                V/v đăng ký tủ sách,
                tờ rơi năm 2025

                Sông Mây, ngày 03 tháng 8 năm 2025

                Kính gửi:

                - Các sở, ban, ngành;
                - Báo Sông Mây.

                Thực hiện Kế hoạch số 12/KH-STT (*gửi kèm*), Sở đề nghị:

                Các đơn vị đăng ký **trước ngày 15/9**. /.

                Nơi nhận:

                - Như trên;
                - Lưu: VT.



                Lê Văn Ví
                """;
        assertEquals(
                """
                cơ quan [UBND TỈNH SÔNG MÂY] [SỞ TRUYỀN THÔNG]
                số [86, /, STT-VP]
                ngày [Sông Mây, 03, 8, 2025]
                loại CONG_VAN\s
                trích yếu đăng ký tủ sách, tờ rơi năm 2025
                kính gửi Các sở, ban, ngành|;
                kính gửi Báo Sông Mây|.
                BASIS 0 [] Thực hiện Kế hoạch số 12/KH-STT (<i>gửi kèm</>), Sở đề nghị:
                TEXT 0 [] Các đơn vị đăng ký <b>trước ngày 15/9</>. /.
                nhận Nơi nhận:
                - Như trên|;
                - Lưu: VT|.
                ký [] [] Lê Văn Ví []
                ? GUESSED TYPE
                ? MISSING SIGNATURE/0
                """,
                Transcript.of(Imports.of(letter)));
    }

    @Test
    void aPlanWithBasesItemsAndRunInTitlesKeepsThemApart() {
        String plan =
                """
                Số: 57 /KH-STT

                Sông Mây, ngày 04 tháng 6 năm 2025

                ## KẾ HOẠCH

                ### Về việc tổ chức “Tuần lễ sách” năm 2025

                Căn cứ Công văn số 29/BTT-TV ngày 29/5/2025 của Bộ Truyền thông;

                Căn cứ Công văn số 21/VP ngày 02/6/2025 của Văn phòng UBND tỉnh;

                Nhằm tổ chức Tuần lễ sách, Sở Truyền thông xây dựng kế hoạch, cụ thể như sau:

                ## I. NỘI DUNG

                1. Tổ chức tuyên truyền về sách theo hướng tiết kiệm, hiệu quả.

                2. Căn cứ vào tình hình thực tế, tổ chức:

                - Các hội thảo về sách.

                3. Khen thưởng tổ chức, cá nhân có đóng góp; tổng hợp báo cáo.

                II. THỰC HIỆN

                1. Thư viện tỉnh:

                - Treo băng rôn tại trụ sở cơ quan và

                các thư viện huyện.

                2. Thời gian thực hiện: Từ năm 2025.

                Mọi thông tin xem tại <http://tusach.example/>.

                Nơi nhận:
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                TS. Đỗ Văn Thử
                """;
        assertEquals(
                """
                cơ quan [] []
                số [57,  /, KH-STT]
                ngày [Sông Mây, 04, 6, 2025]
                loại KE_HOACH KẾ HOẠCH
                trích yếu Về việc tổ chức “Tuần lễ sách” năm 2025
                BASIS 0 [] Căn cứ Công văn số 29/BTT-TV ngày 29/5/2025 của Bộ Truyền thông;
                BASIS 0 [] Căn cứ Công văn số 21/VP ngày 02/6/2025 của Văn phòng UBND tỉnh;
                TEXT 0 [] Nhằm tổ chức Tuần lễ sách, Sở Truyền thông xây dựng kế hoạch, cụ thể như sau:
                HEADING 1 [I.] NỘI DUNG
                ITEM 2 [1.] Tổ chức tuyên truyền về sách theo hướng tiết kiệm, hiệu quả.
                LEAD_IN 2 [2.] Căn cứ vào tình hình thực tế, tổ chức:
                BULLET 4 [-] Các hội thảo về sách.
                ITEM 2 [3.] Khen thưởng tổ chức, cá nhân có đóng góp; tổng hợp báo cáo.
                HEADING 1 [II.] THỰC HIỆN
                HEADING 2 [1.] Thư viện tỉnh:
                BULLET 4 [-] Treo băng rôn tại trụ sở cơ quan và các thư viện huyện.
                RUN_IN 2 [2.] Thời gian thực hiện: Từ năm 2025. {Thời gian thực hiện}
                TEXT 0 [] Mọi thông tin xem tại http://tusach.example/.
                nhận Nơi nhận:
                - Lưu: VT|.
                ký [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH] [PHÓ CHỦ TỊCH] TS. Đỗ Văn Thử []
                ? MISSING ISSUER
                """,
                Transcript.of(Imports.of(plan)));
    }

    @Test
    void aTextWithoutAnyFormStaysAsParagraphs() {
        assertEquals(
                """
                cơ quan [] []
                số [, /, ]
                ngày [, , , ]
                loại OTHER\s
                trích yếu\s
                TEXT 0 [] Chào các bạn.
                TEXT 0 [] Hẹn gặp lại.
                ? MISSING ISSUER
                ? MISSING NUMBER
                ? MISSING NUMBER
                ? MISSING DATE_LINE
                ? MISSING DATE_LINE
                ? MISSING TYPE
                ? MISSING SUBJECT
                ? MISSING RECIPIENTS
                ? MISSING SIGNATURE/0
                ? MISSING SIGNATURE/0
                """,
                Transcript.of(Imports.of("Chào các bạn.\n\nHẹn gặp lại.")));
    }
}
