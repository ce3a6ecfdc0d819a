package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.docx.SourceText;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTab;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class HtmlReaderTest {
    @TempDir private Path folder;

    @Test
    void paragraphsKeepTheirEmphasisSizeAndAlignment() throws UnreadableFile {
        Source read =
                read(
                        """
                        <p align=center style='text-indent:1cm'><b><span style='font-size:14.0pt'>KẾ
                        HOẠCH</span></b></p><p>Thực hiện <i>nghiêm&nbsp;túc</i>,
                        <u>đúng hạn</u>.</p>
                        """);
        assertEquals(
                List.of(
                        new SourceParagraph(
                                List.of(new SourceRun("KẾ HOẠCH", true, false, false, 14)),
                                "",
                                "",
                                "center",
                                10),
                        new SourceParagraph(
                                List.of(
                                        new SourceRun("Thực hiện ", false, false, false, 0),
                                        new SourceRun("nghiêm\u00a0túc", false, true, false, 0),
                                        new SourceRun(", ", false, false, false, 0),
                                        new SourceRun("đúng hạn", false, false, true, 0),
                                        new SourceRun(".", false, false, false, 0)),
                                "",
                                "",
                                "",
                                0)),
                read.blocks());
    }

    @Test
    void tabsAndStopsThatWordWroteAreRead() throws UnreadableFile {
        Source read =
                read(
                        """
                        <p style='tab-stops:dotted 226.8pt right lined 16.0cm'>Họ tên:<span
                        style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Tuổi:<span
                        style='mso-tab-count:2'> </span></p>
                        """);
        SourceParagraph line = (SourceParagraph) read.blocks().getFirst();
        assertEquals("Họ tên:\tTuổi:\t\t", line.text());
        assertEquals(
                List.of(
                        new SourceTab(226.8 * 25.4 / 72, "left", "."),
                        new SourceTab(160, "right", "_")),
                line.look().tabs());
    }

    @Test
    void listsHaveTheNumbersThatTheyShow() throws UnreadableFile {
        assertEquals(
                """
                (1.) Rà soát
                (a)) Tại Sở
                (2.) Số hóa
                (-) Gạch
                (-) Danh sách của Word
                """,
                text(
                        """
                        <ol><li>Rà soát<ol type=a><li>Tại Sở</ol><li>Số hóa</ol><ul><li>Gạch</ul>
                        <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp; </span></span><![endif]>Danh sách của Word</p>
                        """));
    }

    @Test
    void tablesKeepMergedCells() throws UnreadableFile {
        assertEquals(
                """
                TABLE mm, ruled
                | 0+1x2 TT | 1+2x1 Phân công
                | 1+1x1 Chủ trì | 2+1x1 Phối hợp
                | 0+1x1 1 | 1+1x1 Văn phòng¶Thanh tra | 2+1x1
                """,
                text(
                        """
                        <table border=1><tr><td rowspan=2>TT<td colspan=2>Phân công
                        <tr><td>Chủ trì<td>Phối hợp
                        <tr><td>1<td><p>Văn phòng</p><p>Thanh tra</p><td></table>
                        """));
    }

    @Test
    void whatIsHiddenStruckOutOrNoTextIsLeftOut() throws UnreadableFile {
        assertEquals(
                "Còn lại\nở đây\n",
                text(
                        """
                        <title>Tên trang</title><style>p {}</style><script>let a</script>
                        <p>Còn <del>bỏ</del><span style='display:none'>ẩn</span>lại<!-- ghi chú --><br>ở đây</p>
                        """));
    }

    @Test
    void runsInFontsFromBeforeUnicodeAreDecodedAndNoted() throws UnreadableFile {
        Source read = read("<p style='font-family:.VnTime'>KÕ ho¹ch n¨m 2026</p>");
        assertEquals("Kế hoạch năm 2026\n", SourceText.of(read));
        assertEquals(
                List.of(new SourceNote(SourceNote.Kind.RECODED, "KÕ ho¹ch n¨m 2026")),
                read.notes());
    }

    @Test
    void theCodingThatAPageNamesIsUsed() throws IOException, UnreadableFile {
        Path file = folder.resolve("trang.html");
        // This coding has a letter and its tone as two.
        String page = "<html><meta charset=windows-1258><p>Đê\u0300 nghi\u0323</p></html>";
        Files.write(file, page.getBytes(Charset.forName("windows-1258")));
        assertEquals("Đề nghị\n", SourceText.of(new HtmlReader().read(file)));
        Files.write(file, "<p>Kế hoạch</p>".getBytes(StandardCharsets.UTF_8));
        assertEquals("Kế hoạch\n", SourceText.of(new HtmlReader().read(file)));
    }

    @Test
    void thousandsOfElementsInEachOtherAreReadToTheirWords() throws UnreadableFile {
        assertEquals("sâu\n", text("<div>".repeat(20_000) + "sâu"));
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        var refusal = assertThrows(UnreadableFile.class, () -> read("<img src=a.png>"));
        assertEquals("Trang “trang” không có chữ nào; hãy chọn tệp khác.", refusal.getMessage());
    }

    private static String text(String html) throws UnreadableFile {
        return SourceText.of(read(html));
    }

    private static Source read(String html) throws UnreadableFile {
        return new HtmlReader().read("trang", html);
    }
}
