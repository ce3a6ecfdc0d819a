package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.document.Table;
import vn.kehoach.document.Tasks;
import vn.kehoach.edit.Clip;
import vn.kehoach.importing.Importer;
import vn.kehoach.source.UnreadableFile;

import java.util.List;

class PastingTest {
    private final Pasting pasting = new Pasting(new Importer());

    @Test
    void aTableCopiedFromWordStatesTasks() throws UnreadableFile {
        OfficialDocument pasted =
                read(
                        """
                        <p>KẾ HOẠCH</p><p>Tổ chức Tuần lễ sách</p>
                        <table border=1><tr><td>TT<td>Nội dung<td>Đơn vị chủ trì<td>Thời gian
                        <tr><td>1<td>Mở tủ sách<td>Thư viện<td>Quý I</table>
                        """,
                        "KẾ HOẠCH");
        assertEquals("Tổ chức Tuần lễ sách", pasted.header().subject().text());
        assertEquals("Thư viện", Tasks.of(pasted).getFirst().lead());
    }

    @Test
    void plainTextCountsWhereTheHtmlIsOnlyAPicture() throws UnreadableFile {
        assertEquals(
                "Mở tủ sách",
                read("<img src=a.png>", "KẾ HOẠCH\nMở tủ sách").header().subject().text());
        assertEquals("Mở tủ sách", read("", "KẾ HOẠCH\nMở tủ sách").header().subject().text());
    }

    @Test
    void nothingCopiedIsSaidSo() {
        assertEquals(
                "Chưa sao chép chữ nào; hãy chọn đoạn cần lấy, bấm Ctrl+C rồi dán lại.",
                assertThrows(UnreadableFile.class, () -> read("", " ")).getMessage());
    }

    @Test
    void aPieceOfWordKeepsStructureAndDropsFormatting() {
        Clip piece =
                pasting.piece(
                        """
                        <p style="font-family:Arial;color:red"><b>1. Mục đích</b></p>
                        <p style="font-family:Arial">a) Mở <i>tủ sách</i>;</p>
                        <p>- Mua sách.</p>
                        """,
                        "");
        assertEquals("1. Mục đích\na) Mở tủ sách;\n- Mua sách.", piece.plain());
        List<Role> roles =
                piece.blocks().stream().map(block -> ((Paragraph) block).role()).toList();
        assertEquals(List.of(Role.HEADING, Role.ITEM, Role.BULLET), roles);
    }

    @Test
    void cellsWithoutRulesOfTheirOwnAreARuledTableWhoseHeadHasAllItsRows() {
        Clip piece =
                pasting.piece(
                        """
                        <table><tr><td rowspan=2>TT<td rowspan=2>Xã<td colspan=2>Kết quả
                        <tr><td>Lượt khách<td>Đánh giá
                        <tr><td>1<td>Xã Một<td>37<td>Đạt<tr><td>2<td>Xã Hai<td>74<td>Đạt</table>
                        """,
                        "");
        var table = (Table) piece.blocks().getFirst();
        assertEquals(List.of(true, 2), List.of(table.ruled(), table.headerRows()));
        var beside = (Table) pasting.piece("<table><tr><td>A<td>B</table>", "").blocks().getFirst();
        assertFalse(beside.ruled());
    }

    @Test
    void linesThatAreNoHtmlStayLines() {
        assertEquals("Sở Một\nSở Hai", pasting.piece("Sở Một\nSở Hai", "Sở Một\nSở Hai").plain());
        assertEquals("Sở Một", pasting.piece("Sở Một", "").plain());
    }

    @Test
    void cellsOfExcelAreATable() {
        assertEquals("TT\tViệc\n1\tMở", pasting.piece("", "TT\tViệc\n1\tMở\n").plain());
        assertEquals(Clip.EMPTY, pasting.piece("<img src=a.png>", ""));
    }

    private OfficialDocument read(String html, String plain) throws UnreadableFile {
        return pasting.read(html, plain).document();
    }
}
