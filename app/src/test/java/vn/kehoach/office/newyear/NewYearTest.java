package vn.kehoach.office.newyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.Checker;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.RichText;
import vn.kehoach.importing.Importer;
import vn.kehoach.plain.TextReader;
import vn.kehoach.source.UnreadableFile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

class NewYearTest {
    private static final String HEAD =
            """
            UBND TỈNH LAM CHÂU
            SỞ NỘI CHÍNH
            Số: 12/KH-SNC
            Lam Châu, ngày 15 tháng 3 năm 2025

            KẾ HOẠCH
            Công tác văn thư, lưu trữ năm 2025

            """;

    private static final String END =
            """

            Nơi nhận:
            - Như trên;
            - UBND các huyện;
            - Lưu: VT.

            GIÁM ĐỐC
            Lữ Trọng Bá
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hoàn thành trước ngày 15/11/2025. | Hoàn thành trước ngày 15/11/2026.
                    Tổ chức ngày 05 tháng 9 năm 2025. | Tổ chức ngày 05 tháng 9 năm 2026.
                    Thực hiện trong tháng 10/2025 và quý IV/2025. | Thực hiện trong tháng 10/2026 và quý IV/2026.
                    Gửi báo cáo năm 2025 trước ngày 10/01/2026. | Gửi báo cáo năm 2026 trước ngày 10/01/2027.
                    Từ ngày 01/6/2025 - 30/6/2025 tổ chức tập huấn. | Từ ngày 01/6/2026 - 30/6/2026 tổ chức tập huấn.
                    Chuẩn bị năm học 2025-2026 tại các trường. | Chuẩn bị năm học 2026-2027 tại các trường.
                    Tổ chức đón Tết Ất Tỵ năm 2025. | Tổ chức đón Tết Bính Ngọ năm 2026.
                    """)
    void whatThePlanIsForMovesByAYear(String before, String after) {
        assertEquals(after, shifted(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thực hiện Đề án số hóa giai đoạn 2021 - 2025. | PERIOD
                    Năm 2025, Sở đã hoàn thành 90% hồ sơ. | PAST
                    Số hóa 90% hồ sơ, tăng 5% so với năm 2024. | PAST
                    Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2025 về cải cách hành chính năm 2025. | OLD_BASIS
                    Đến năm 2025, 100% cơ quan lập hồ sơ điện tử. | DOUBT
                    Xây dựng dự toán cho năm 2026. | DOUBT
                    Kỷ niệm ngày truyền thống (03/01/1946 - 03/01/2025). | COUNTED
                    Tổng hợp ngày 29/02/2028. |
                    Tổng số 2025 hồ sơ được chỉnh lý. | DOUBT
                    Thực hiện Nghị quyết năm 2021 của tỉnh. |
                    Từ năm 2018, kho lưu trữ được mở rộng. |
                    Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư. |
                    Tầm nhìn đến năm 2045. |
                    Chỉnh lý hồ sơ tồn đọng trước ngày 31/12/2024. |
                    Thực hiện Đề án chuyển đổi số giai đoạn 2025 - 2030. |
                    """)
    void whatIsPastCitedOrCountedStaysAndIsFlaggedInDoubt(String text, String kind) {
        NewYearDraft draft = draft(HEAD + body(text) + END, 0);
        assertEquals(
                text,
                draft.document().body().getLast() instanceof Paragraph last
                        ? last.text().text()
                        : "");
        assertEquals(
                kind == null ? List.of() : List.of(kind),
                draft.flags().stream()
                        .map(YearFlag::kind)
                        .filter(flag -> flag != YearFlag.Kind.ABOLISHED)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void numberAndDateAreBlankAndRecipientsAndSignatureAreKept() {
        OfficialDocument old = document(HEAD + body("Tổ chức thực hiện.") + END);
        OfficialDocument fresh = draft(HEAD + body("Tổ chức thực hiện.") + END, 0).document();
        assertEquals(new DocumentNumber("", "/", "KH-SNC"), fresh.header().number());
        assertEquals(new DateLine("Lam Châu", "", "", "2026"), fresh.header().dateLine());
        assertEquals("Công tác văn thư, lưu trữ năm 2026", fresh.header().subject().text());
        assertEquals(old.closing(), fresh.closing());
    }

    @Test
    void anAppendixNamesTheNewPaperByABlankNumber() {
        String text =
                HEAD
                        + body("Tổ chức thực hiện.")
                        + END
                        + "\n"
                        + "PHỤ LỤC\n"
                        + "DANH MỤC NHIỆM VỤ NĂM 2025\n"
                        + "(Kèm theo Kế hoạch số 12/KH-SNC ngày 15/3/2025 của Sở Nội chính)\n\n"
                        + "Nội dung";
        var appendix = draft(text, 0).document().appendices().getFirst();
        assertEquals("DANH MỤC NHIỆM VỤ NĂM 2026", appendix.title().text());
        assertEquals(
                "(Kèm theo Kế hoạch số       /KH-SNC ngày    /    /2026 của Sở Nội chính)",
                appendix.reference().text());
    }

    @Test
    void aBasisIsNeverShifted() {
        String basis =
                "Căn cứ Kế hoạch số 3/KH-UBND ngày 05/01/2025 của UBND tỉnh về công tác năm 2025;";
        NewYearDraft draft = draft(HEAD + basis + "\n\n" + body("Tổ chức.") + END, 0);
        assertEquals(basis, Passages.of(draft.document()).getFirst().text());
        assertEquals(YearFlag.Kind.OLD_BASIS, draft.flags().getFirst().kind());
    }

    @Test
    void aBasisThatAnotherPaperReplacedIsFlagged() {
        String basis = "Căn cứ Nghị định số 130/2018/NĐ-CP ngày 27/9/2018 của Chính phủ;";
        NewYearDraft draft = draft(HEAD + basis + "\n\n" + body("Tổ chức.") + END, 0);
        assertEquals(YearFlag.Kind.SUPERSEDED, draft.flags().getFirst().kind());
        assertTrue(draft.flags().getFirst().message().contains("23/2025/NĐ-CP"));
    }

    @Test
    void aUnitOfTheDistrictLevelIsFlaggedAmongTheRecipients() {
        NewYearDraft draft = draft(HEAD + body("Tổ chức.") + END, 0);
        assertEquals(
                List.of("RECIPIENTS/0/1 ABOLISHED"),
                draft.flags().stream().map(flag -> flag.place() + " " + flag.kind()).toList());
    }

    @Test
    void whatStandsUnderAHeadingOfResultsStays() {
        String text =
                """
                I. KẾT QUẢ THỰC HIỆN NĂM TRƯỚC
                Toàn ngành tổ chức 12 lớp tập huấn trong năm 2025.
                II. NHIỆM VỤ
                Tổ chức 12 lớp tập huấn trong năm 2025.
                """;
        NewYearDraft draft = draft(HEAD + text + END, 0);
        assertEquals(
                List.of("SUBJECT", "BODY/3"),
                draft.changes().stream().map(change -> change.place().toString()).toList());
    }

    @Test
    void theYearsOfANoteAreThoseOfItsParagraph() {
        OfficialDocument old = document(HEAD + body("Họp ngày 15/11/2025.") + END);
        Paragraph last = (Paragraph) old.body().getLast();
        var note = new Footnote(3, "1", RichText.plain("Xong trước 20/12/2025."));
        var body = new ArrayList<>(old.body());
        body.set(body.size() - 1, last.withNotes(List.of(note)));
        OfficialDocument fresh =
                new NewYear(List.of())
                        .of(old.withBody(body), OptionalInt.empty())
                        .orElseThrow()
                        .document();
        Paragraph shifted = (Paragraph) fresh.body().getLast();
        assertEquals(
                List.of("Họp ngày 15/11/2026.", "Xong trước 20/12/2026."),
                List.of(shifted.text().text(), shifted.notes().getFirst().text().text()));
    }

    @Test
    void eachChangeCanBeTakenBackAlone() {
        NewYearDraft draft =
                draft(HEAD + body("Xong trước **15/11/2025**, tổng kết ngày 20/12/2025.") + END, 0);
        NewYearDraft less = draft.without(draft.changes().get(1));
        assertEquals(draft.changes().size() - 1, less.changes().size());
        assertEquals(
                "Xong trước 15/11/2025, tổng kết ngày 20/12/2026.",
                ((Paragraph) less.document().body().getLast()).text().text());
        OfficialDocument none = draft.document();
        for (YearChange change : draft.changes()) {
            less = less.without(change);
        }
        assertEquals(draft.unshifted(), less.document());
        assertTrue(
                ((Paragraph) none.body().getLast())
                        .text().runs().stream()
                                .anyMatch(
                                        run ->
                                                run.emphasis().bold()
                                                        && run.text().equals("15/11/2026")));
    }

    @Test
    void aGivenYearMovesByAsManyYears() {
        NewYearDraft draft = draft(HEAD + body("Xong trước ngày 15/11/2025.") + END, 2028);
        assertEquals(
                "Xong trước ngày 15/11/2028.",
                ((Paragraph) draft.document().body().getLast()).text().text());
    }

    @Test
    void aPlanSignedInDecemberIsForTheYearItsSubjectNames() {
        String text =
                HEAD.replace("15 tháng 3 năm 2025", "28 tháng 12 năm 2024")
                        + body("Xong trước ngày 31/12/2024, tổng kết năm 2025.")
                        + END;
        OfficialDocument fresh = draft(text, 0).document();
        assertEquals("2025", fresh.header().dateLine().year());
        assertEquals(
                "Xong trước ngày 31/12/2025, tổng kết năm 2026.",
                ((Paragraph) fresh.body().getLast()).text().text());
    }

    private static String shifted(String text) {
        return ((Paragraph) draft(HEAD + body(text) + END, 0).document().body().getLast())
                .text()
                .text();
    }

    private static String body(String text) {
        return "I. NHIỆM VỤ\n\nCác đơn vị tổ chức thực hiện nghiêm túc.\n\n" + text + "\n";
    }

    private static NewYearDraft draft(String text, int year) {
        var flags = List.of(new AbolishedUnits(Checker.standard()), new SupersededBases());
        return new NewYear(flags)
                .of(document(text), year == 0 ? OptionalInt.empty() : OptionalInt.of(year))
                .orElseThrow();
    }

    private static OfficialDocument document(String text) {
        try {
            return new Importer().read(new TextReader().read("thử.txt", text)).document();
        } catch (UnreadableFile noWords) {
            throw new IllegalArgumentException(noWords);
        }
    }
}
