package vn.kehoach.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class TemplateReaderTest {
    /** The sample plan under a name so short that its head takes the larger sizes. */
    private static final OfficialDocument PLAN = plan(List.of("SỞ LƯU TRỮ"));

    private static final StyleSheet DECREE = DecreeStyles.sheet();

    @TempDir private Path folder;

    private static OfficialDocument plan(List<String> issuer) {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        return sample.withHeader(sample.header().withIssuer(issuer));
    }

    private static WordFile plan() throws IOException {
        return WordFile.of(PLAN, DECREE);
    }

    private Template read(WordFile file) throws IOException, UnreadableFile {
        return new TemplateReader(new Importer()).read(file.in(folder));
    }

    /** The styles that are not as the decree has them. */
    private static Map<PaperStyle, Style> changed(Template template) {
        var changed = new EnumMap<PaperStyle, Style>(template.styles().styles());
        changed.entrySet().removeAll(DECREE.styles().entrySet());
        return changed;
    }

    private String refusal(WordFile file) {
        return String.valueOf(assertThrows(UnreadableFile.class, () -> read(file)).getMessage());
    }

    @Test
    void aWrittenPlanIsATemplateOfItsOwnLook() throws IOException, UnreadableFile {
        Template template = read(plan());
        assertEquals(Map.of(), changed(template));
        assertEquals(DECREE.page(), template.styles().page());
        assertEquals("mau.docx", template.name());
        assertEquals(List.of(), template.notes());
        assertEquals(PLAN.header(), template.skeleton().header());
    }

    @Test
    void whatAStyleSaysIsFollowed() throws IOException, UnreadableFile {
        WordFile restyled =
                plan().style(
                                "KHThanBai",
                                style ->
                                        style.replace(
                                                                "w:after=\"120\"",
                                                                "w:after=\"160\" w:line=\"312\"")
                                                        .replace(
                                                                "w:firstLine=\"720\"",
                                                                "w:left=\"100\""
                                                                        + " w:firstLine=\"567\"")
                                                + "<w:rPr><w:sz w:val=\"26\"/></w:rPr>");
        Style body = DECREE.style(PaperStyle.BODY);
        var wanted =
                new Style(
                        body.paragraph()
                                .withAfter(160)
                                .withIndents(100, 0, 567)
                                .withSpacing(new LineSpacing(LineSpacing.Kind.MULTIPLE, 1.3)),
                        TextFormat.regular(13));
        assertEquals(Map.of(PaperStyle.BODY, wanted), changed(read(restyled)));
    }

    @Test
    void whatAllParagraphsOfAStyleShowCountsMoreThanTheStyle() throws IOException, UnreadableFile {
        WordFile selected =
                plan().text(
                                "<w:pStyle w:val=\"KHCanCu\"/>",
                                "<w:pStyle w:val=\"KHCanCu\"/><w:spacing w:after=\"60\"/><w:jc"
                                        + " w:val=\"left\"/>");
        Style basis = DECREE.style(PaperStyle.BASIS);
        var wanted = new Style(basis.paragraph().withAfter(60).withAlign(Align.LEFT), basis.text());
        assertEquals(Map.of(PaperStyle.BASIS, wanted), changed(read(selected)));
    }

    @Test
    void whatOneParagraphShowsIsItsOwn() throws IOException, UnreadableFile {
        WordFile one =
                plan().text(
                                "<w:t xml:space=\"preserve\">Căn cứ Luật",
                                "<w:rPr><w:sz w:val=\"40\"/></w:rPr><w:t xml:space=\"preserve\">Căn"
                                        + " cứ Luật");
        assertEquals(Map.of(), changed(read(one)));
    }

    @Test
    void theMarginsAreThoseOfTheFirstSection() throws IOException, UnreadableFile {
        WordFile wide = plan().text("w:left=\"1701\"", "w:left=\"1984\"");
        assertEquals(1984, read(wide).styles().page().left());
    }

    private static WordFile spacedAbove(String style) throws IOException {
        return plan().style(
                        style,
                        old ->
                                old.contains("<w:spacing")
                                        ? old.replace("<w:spacing", "<w:spacing w:before=\"160\"")
                                        : old.replaceFirst(
                                                "<w:pPr>|<w:pPr/>",
                                                "<w:pPr><w:spacing w:before=\"160\"/>"
                                                        + (old.contains("<w:pPr/>")
                                                                ? "</w:pPr>"
                                                                : "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KHThanBai", "KHTenLoai", "KHNoiNhan", "KHChucVu", "KHQuocHieu"})
    void spaceAboveIsAccepted(String style) throws IOException, UnreadableFile {
        Template template = read(spacedAbove(style));
        PaperStyle name = PaperStyle.withId(style).orElseThrow();
        assertEquals(160, template.styles().style(name).before());
        assertEquals(List.of(), template.notes());
    }

    @Test
    void spaceAboveLinesOfCellsBecomesSpaceBelow() throws IOException, UnreadableFile {
        Template template = read(spacedAbove("KHBangChu"));
        assertEquals(160, template.styles().style(PaperStyle.TABLE_TEXT).paragraph().after());
        assertEquals(
                List.of(
                        "Kiểu “KH Bảng chữ” có khoảng cách trước đoạn (Before): được đổi thành"
                                + " khoảng cách sau đoạn."),
                template.notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:rPr><w:rFonts w:ascii='Arial' w:hAnsi='Arial'/></w:rPr>"
                        + "| dùng phông “Arial”; hãy đổi sang Times New Roman",
                "<w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/></w:rPr>"
                        + "| dùng phông chữ theo Theme; hãy chọn thẳng phông Times New Roman",
                "<w:rPr><w:spacing w:val='10'/></w:rPr>"
                        + "| giãn hoặc nén chữ; hãy đặt Spacing của Font về Normal",
                "<w:rPr><w:caps/></w:rPr>"
                        + "| tự đổi chữ thường thành chữ hoa; hãy bỏ All caps và gõ sẵn chữ hoa",
                "<w:pPr><w:contextualSpacing/></w:pPr>"
                        + "| bỏ khoảng cách giữa các đoạn cùng kiểu; hãy bỏ chọn Don't add space"
                        + " between paragraphs of the same style",
                "<w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
                        + "| đánh số tự động; hãy bỏ số tự động, chương trình tự gõ số mục",
                "<w:pPr><w:pBdr><w:left w:val='single' w:sz='4'/></w:pBdr></w:pPr>"
                        + "| kẻ viền đoạn; hãy bỏ Borders",
                "<w:pPr><w:spacing w:line='200'/></w:pPr>"
                        + "| giãn dòng dưới một dòng; hãy chọn từ 1 dòng trở lên",
            })
    void whatWouldChangeLinesIsNamedAndRefused(String properties, String told) throws IOException {
        WordFile file =
                plan().style(
                                "KHTenLoai",
                                style ->
                                        style.replaceAll("<w:[pr]Pr>.*</w:[pr]Pr>", "")
                                                + properties.replace('\'', '"'));
        assertEquals(
                "Chưa dùng được mẫu “mau.docx”: kiểu “KH Tên loại” " + told + ".", refusal(file));
    }

    @Test
    void columnsAreRefused() throws IOException {
        WordFile columns = plan().text("<w:titlePg/>", "<w:cols w:num=\"2\"/><w:titlePg/>");
        assertEquals(
                "Chưa dùng được mẫu “mau.docx”: trang chia nhiều cột; hãy đặt Columns về One.",
                refusal(columns));
    }

    @Test
    void coloursAreNotedAndLetPass() throws IOException, UnreadableFile {
        WordFile red =
                plan().style(
                                "KHTenLoai",
                                style ->
                                        style.replace(
                                                "<w:b/>", "<w:b/><w:color w:val=\"FF0000\"/>"));
        assertEquals(
                List.of(
                        "Kiểu “KH Tên loại” có màu hoặc hiệu ứng chữ: văn bản vẫn in chữ đen"
                                + " thường."),
                read(red).notes());
    }

    @Test
    void wordsInAHeaderAreNotedAndLeftOut() throws IOException, UnreadableFile {
        WordFile headed =
                plan().part(
                                "word/header1.xml",
                                header ->
                                        header.replace(
                                                "</w:hdr>",
                                                "<w:p><w:r><w:t>Tài liệu lưu hành nội"
                                                        + " bộ</w:t></w:r></w:p></w:hdr>"));
        assertEquals(
                List.of(
                        "Chữ ở đầu hoặc chân trang của mẫu không được in: “Tài liệu lưu hành nội"
                                + " bộ”."),
                read(headed).notes());
    }

    @Test
    void aFileWithoutThePapersStylesIsNoTemplate() throws IOException {
        WordFile foreign = plan();
        for (PaperStyle style : PaperStyle.values()) {
            foreign =
                    foreign.style(
                            style.id(),
                            said ->
                                    said.replace(style.id(), "X" + style.id())
                                            .replace(style.label(), "Khác " + style.label()));
        }
        assertEquals(
                "Tệp “mau.docx” không có kiểu chữ nào của chương trình (như “KH Thân bài”); hãy"
                        + " chọn một mẫu, hoặc một tệp Word do chương trình xuất ra.",
                refusal(foreign));
    }
}
