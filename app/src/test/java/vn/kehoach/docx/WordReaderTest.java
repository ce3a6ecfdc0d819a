package vn.kehoach.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceSection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class WordReaderTest {
    /** {@link SamplePaper#paper()} as it is read back. */
    private static final String SAMPLE =
            """
            TABLE 64 96 mm
            | 0+1x1 KHSoKyHieu: Số: 12/KH-STN | 1+1x1 KHQuocHieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶KHDuongKe:
            KHTenLoai: KẾ HOẠCH
            KHCanCu: Căn cứ Luật Thử nghiệm năm 2025;
            KHMuc: I. MỤC ĐÍCH, YÊU CẦU
            KHThanBai: 1. Mục tiêu: đạt 10 m2 nghiêng gạch chân
            BREAK
            KHThanBai: Các đơn vị triển khai thực hiện nghiêm túc, đúng thời hạn và báo cáo kết quả về Sở trước ngày 25 hằng tháng để tổng hợp theo quy định.
            KHNoiNhan: Nơi nhận:
            KHNoiNhanDong: - Lưu:\tVT.
            KHPhuLuc: Phụ lục I
            TABLE 12 88 71 76 mm, header 2, ruled
            | 0+1x2 KHBangDau: Cột 0 | 1+2x1 KHBangDau: Cột 1 | 3+1x2 KHBangDau: Cột 3
            | 1+1x1 KHBangDau: Cột 1 | 2+1x1 KHBangDau: Cột 2
            | 0+4x1 KHBangChu: I. Nhóm nhiệm vụ tuyên truyền
            | 0+1x2 KHBangChu: 1 | 1+1x2 KHBangChu: Số hóa hồ sơ | 2+2x1 KHBangChu: Phòng Một
            | 2+1x1 KHBangChu: Phòng Hai | 3+1x1 KHBangChu: Quý II
            KHBangChu:
            """;

    /** List and level of paragraph after paragraph. */
    private static final List<String> LEVELS =
            List.of("10", "11", "11", "12", "12", "13", "10", "11", "12", "20", "10", "00");

    @TempDir Path folder;

    @Test
    void whatOurWriterWroteComesBackWithTextsStylesTablesAndSections() throws Exception {
        Path file = folder.resolve("Kế hoạch.docx");
        Files.write(file, DocxWriterTest.written(SamplePaper.paper()));

        Source source = new WordReader().read(file);

        assertEquals("Kế hoạch.docx", source.name());
        assertEquals(
                List.of(false, true),
                source.sections().stream().map(SourceSection::landscape).toList());
        assertEquals(SAMPLE, SourceText.of(source));
    }

    @Test
    void aPageBreakThatTheLayoutSetIsNotTheDocuments() throws Exception {
        String wanted = "<w:p><w:pPr><w:pageBreakBefore/>%s</w:pPr><w:r><w:t>Một</w:t></w:r></w:p>";
        assertEquals(2, blocks(wanted.formatted(""), "", "").size());
        assertEquals(1, blocks(wanted.formatted("<w:suppressLineNumbers/>"), "", "").size());
        String above = "<w:p><w:r><w:t>Trên</w:t><w:br w:type=\"page\"/></w:r></w:p>";
        assertEquals(
                3, blocks(above + wanted.replace("<w:pageBreakBefore/>%s", ""), "", "").size());
        String moved = wanted.replace("<w:pageBreakBefore/>%s", "<w:suppressLineNumbers/>");
        assertEquals(2, blocks(above + moved, "", "").size());
    }

    @Test
    void runsHaveTheFormatOfTheirStylesAndTheirOwn() throws Exception {
        String styles =
                """
                <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="u0"><w:name w:val="Normal"/>
                 <w:pPr><w:jc w:val="both"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="u0"/>
                 <w:pPr><w:ind w:left="567" w:hanging="284"/></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="c1"><w:name w:val="Strong"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
                """;
        List<SourceBlock> blocks =
                blocks(
                        """
                        <w:p><w:pPr><w:pStyle w:val="u1"/></w:pPr>
                        <w:r><w:t>mục </w:t></w:r><w:r><w:rPr><w:b w:val="0"/><w:rStyle w:val="c1"/><w:sz w:val="28"/></w:rPr><w:t>một</w:t></w:r>
                        <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>
                        """,
                        styles,
                        "");
        assertEquals(
                List.of(
                        new SourceParagraph(
                                List.of(
                                        new SourceRun("MỤC ", true, false, false, 13),
                                        new SourceRun("MỘT", false, false, true, 14)),
                                "heading 1",
                                "",
                                "both",
                                283 * 25.4 / 1440)),
                withoutLook(blocks));
    }

    @Test
    void automaticNumbersBecomeTheLabelsThatWordPrints() throws Exception {
        String numbering =
                """
                <w:abstractNum w:abstractNumId="7">
                 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
                 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
                 <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
                 <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
                """;
        var body = new StringBuilder();
        for (String at : LEVELS) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%s\"/>".formatted(at.charAt(1)));
            body.append("<w:numId w:val=\"%s\"/></w:numPr></w:pPr></w:p>".formatted(at.charAt(0)));
        }
        assertEquals(
                List.of("I.", "1.1", "1.2", "c)", "d)", "•", "II.", "2.1", "c)", "IX.", "X.", ""),
                blocks(body.toString(), "", numbering).stream()
                        .map(block -> ((SourceParagraph) block).label())
                        .toList());
    }

    @Test
    void whatAHeaderSaysBesideThePageNumberIsNoted() throws Exception {
        Path file =
                RawDocx.write(
                        folder.resolve("đầu trang.docx"),
                        "<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p><w:sectPr><w:headerReference"
                                + " w:type=\"default\" r:id=\"h\"/></w:sectPr>",
                        "",
                        "",
                        "<w:p><w:r><w:t>Trang 2/5</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>Lưu hành nội bộ</w:t></w:r></w:p>");
        assertEquals(
                List.of(new SourceNote(SourceNote.Kind.RUNNING_LINE, "Lưu hành nội bộ")),
                new WordReader().read(file).notes());
    }

    @Test
    void trackedChangesCountAsAccepted() throws Exception {
        String body =
                """
                <w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>
                 <w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Nối </w:t></w:r></w:p>
                <w:p><w:r><w:t>liền</w:t></w:r></w:p>
                <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>
                 <w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                """;
        assertEquals("Giữ thêm\nNối liền\nTABLE mm\n| 0+1x1 ô\n", text(body));
    }

    @Test
    void tabsBreaksFieldsLinksAndTextBoxesAreRead() throws Exception {
        String body =
                """
                <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>
                 <w:hyperlink><w:r><w:t> nối</w:t></w:r></w:hyperlink>
                 <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>
                 <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t> 2026</w:t></w:r></w:p>
                <w:p><w:r><w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t></w:r></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing><x:box><w:txbxContent>
                 <w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></x:box></w:drawing></mc:Choice>
                 <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>lặp lại</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                 </mc:AlternateContent><w:t>ngoài hộp</w:t></w:r></w:p>
                """;
        assertEquals("a\tb\nc nối 2026\ntrước\nBREAK\nsau\nngoài hộp\ntrong hộp\n", text(body));
    }

    @Test
    void textIsNfcAlsoWhereAMarkStandsInAnotherRun() throws Exception {
        String body =
                "<w:p><w:r><w:t>e\u0323</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                        + "<w:t>\u0302n</w:t></w:r></w:p>";
        assertEquals(
                List.of(
                        new SourceParagraph(
                                List.of(
                                        new SourceRun("ệ", false, false, false, 0),
                                        new SourceRun("n", true, false, false, 0)),
                                "",
                                "",
                                "",
                                0)),
                withoutLook(blocks(body, "", "")));
    }

    @Test
    void aFontFromBeforeUnicodeTellsHowItsLettersAreCoded() throws Exception {
        String body =
                "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>KÕ ho¹ch</w:t></w:r>"
                        + "<w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr>"
                        + "<w:t xml:space=\"preserve\"> naêm</w:t></w:r></w:p>";
        assertEquals("KẾ HOẠCH năm\n", text(body));
    }

    @Test
    void aLongTextOfAmpersandsIsNotTakenForAnAttack() throws Exception {
        String text = "A&B <C> ".repeat(50_000);
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertEquals(text.strip() + "\n", text("<w:p><w:r><w:t>" + escaped + "</w:t></w:r></w:p>"));
    }

    @Test
    void anOldWordFileIsReadWhateverItsNameSays() throws Exception {
        Path file = folder.resolve("cu.docx");
        try (var resource = WordReaderTest.class.getResourceAsStream("old.doc")) {
            Files.copy(Objects.requireNonNull(resource), file);
        }
        assertEquals(SAMPLE, SourceText.of(new WordReader().read(file)));
    }

    /** The paragraphs as of a file that says no more than the old members do. */
    private static List<SourceBlock> withoutLook(List<SourceBlock> blocks) {
        return blocks.stream()
                .map(SourceParagraph.class::cast)
                .<SourceBlock>map(
                        paragraph ->
                                new SourceParagraph(
                                        paragraph.runs().stream()
                                                .map(WordReaderTest::withoutLook)
                                                .toList(),
                                        paragraph.style(),
                                        paragraph.label(),
                                        paragraph.alignment(),
                                        paragraph.indentMm()))
                .toList();
    }

    private static SourceRun withoutLook(SourceRun run) {
        return new SourceRun(run.text(), run.bold(), run.italic(), run.underline(), run.sizePt());
    }

    private String text(String body) throws Exception {
        return SourceText.of(
                new Source("x", List.of(new SourceSection(false, blocks(body, "", "")))));
    }

    @Test
    void runsInFontsFromBeforeUnicodeAreDecodedAlsoWhereALetterIsParted() throws Exception {
        String font = "<w:r><w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr>%s</w:r>";
        Path file =
                RawDocx.write(
                        folder.resolve("a.docx"),
                        "<w:p>"
                                + font.formatted(".VnTimeH", "<w:t>kÕ ho¹ch</w:t>")
                                + "</w:p><w:p>"
                                + font.formatted("VNI-Times", "<w:t>Ke</w:t>")
                                + font.formatted("VNI-Times", "<w:t>á hoaïch</w:t>")
                                + "</w:p><w:p>"
                                + font.formatted(".VnTime", "<w:t>v¨n th</w:t><w:softHyphen/>")
                                + "</w:p>",
                        "",
                        "");
        Source read = new WordReader().read(file);
        assertEquals("KẾ HOẠCH\nKế hoạch\nvăn thư\n", SourceText.of(read));
        assertEquals(
                List.of("kÕ ho¹ch", "hoaïch", "v¨n th", "\u00ad"),
                read.notes().stream().map(SourceNote::original).toList());
    }

    private List<SourceBlock> blocks(String body, String styles, String numbering)
            throws Exception {
        Path file = RawDocx.write(folder.resolve("a.docx"), body, styles, numbering);
        return new WordReader().read(file).blocks();
    }
}
