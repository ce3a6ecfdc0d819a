package vn.kehoach.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static vn.kehoach.pdf.SamplePages.BODY;
import static vn.kehoach.pdf.SamplePages.BOLD;
import static vn.kehoach.pdf.SamplePages.ITALIC;
import static vn.kehoach.pdf.SamplePages.line;
import static vn.kehoach.pdf.SamplePages.page;
import static vn.kehoach.pdf.SamplePages.run;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.docx.SourceText;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceSection;
import vn.kehoach.source.UnreadableFile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class PdfReaderTest {
    private static final double LEFT = 1701;
    private static final double INDENTED = 2268;

    @TempDir private Path folder;

    @Test
    void ourOwnFileGivesTheWordsOfItsLinesInOrder() throws IOException, UnreadableFile {
        Layout plan = SamplePages.plan();
        String placed =
                plan.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> line.style() != PaperStyle.PAGE_NUMBER)
                        .map(PlacedLine::text)
                        .collect(Collectors.joining(" "))
                        .replace('\u2011', '-');
        Source read = read(written(plan));
        String words =
                read.blocks().stream()
                        .map(block -> ((SourceParagraph) block).text())
                        .collect(Collectors.joining(" "));
        // The head's left column is read before its right one.
        String number = "Số: 12/KH-SNV ";
        String nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ";
        assertEquals(
                words(placed.replace(number, "").replace(nation, number + nation)), words(words));
        assertEquals(
                List.of(false, true),
                read.sections().stream().map(SourceSection::landscape).toList());
    }

    @Test
    void wrappedLinesAreOneParagraphAlsoOverPages() throws IOException, UnreadableFile {
        String first = "Sở Nội vụ xây dựng kế hoạch số hóa hồ sơ giai đoạn 2031-";
        String second = "2035 với những nội dung chủ yếu sau đây, để các phòng, đơn vị";
        Layout layout =
                SamplePages.layout(
                        page(text(3000, INDENTED, first, 9000), text(3400, LEFT, second, 9355)),
                        page(
                                text(900, 5900, "2", 0),
                                text(1500, LEFT, "cùng thực hiện.", 0),
                                text(1900, INDENTED, "- Một gạch đầu dòng.", 0),
                                text(2300, INDENTED, second, 8788)));
        assertEquals(
                List.of(first + second + " cùng thực hiện.", "- Một gạch đầu dòng.", second),
                read(written(layout)).blocks().stream()
                        .map(block -> ((SourceParagraph) block).text())
                        .toList());
    }

    @Test
    void weightSlopeSizeIndentAndCentringAreKept() throws IOException, UnreadableFile {
        var title = run(5100, "KẾ HOẠCH", BOLD);
        var lead = run(INDENTED, "Nội dung: ", BOLD.asItalic());
        var rest = run(lead.x() + lead.width(), "rà soát", ITALIC);
        Layout layout =
                SamplePages.layout(
                        page(
                                line(PaperStyle.TYPE, 1000, title),
                                line(PaperStyle.BODY, 1400, lead, rest),
                                text(
                                        1800,
                                        LEFT,
                                        "Một dòng dài từ lề này sang lề kia, để biết đâu là giữa",
                                        2 * (title.x() - LEFT) + title.width())));
        List<SourceBlock> expected =
                List.of(
                        paragraph("center", 60, new SourceRun("KẾ HOẠCH", true, false, false, 14)),
                        paragraph(
                                "",
                                10,
                                new SourceRun("Nội dung: ", true, true, false, 14),
                                new SourceRun("rà soát", false, true, false, 14)),
                        paragraph(
                                "",
                                0,
                                new SourceRun(
                                        "Một dòng dài từ lề này sang lề kia, để biết đâu là giữa",
                                        false,
                                        false,
                                        false,
                                        14)));
        assertEquals(expected, read(written(layout)).blocks().stream().map(this::rounded).toList());
    }

    @Test
    void cellsBesideEachOtherAreNotOneLine() throws IOException, UnreadableFile {
        Layout layout =
                SamplePages.layout(
                        page(
                                text(600, 5400, "Độc lập - Tự do - Hạnh phúc\u00a0\u00a0", 0),
                                text(800, 2000, "SỞ NỘI VỤ", 0),
                                text(1000, 1800, "4", 0),
                                text(1000, 2300, "Số hóa tài liệu", 0),
                                text(1400, 1800, "1.", 0),
                                text(1400, 2300, "Nhãn có phím Tab", 0)));
        assertEquals(
                List.of(
                        "Độc lập - Tự do - Hạnh phúc",
                        "SỞ NỘI VỤ",
                        "4\tSố hóa tài liệu",
                        "1. Nhãn có phím Tab"),
                read(written(layout)).blocks().stream()
                        .map(block -> ((SourceParagraph) block).text())
                        .toList());
    }

    @Test
    void aScanIsSaidToNeedRecognition() throws IOException {
        Path file = folder.resolve("quét.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
            document.save(file.toFile());
        }
        assertEquals(
                "Tệp “quét.pdf” chỉ có ảnh chụp, không có chữ; cần nhận dạng chữ (OCR) trước, hoặc"
                        + " xin bản Word.",
                refusal(file));
    }

    @Test
    void textWithoutCharacterMapIsSaidToNeedRecognition() throws IOException {
        Path file = folder.resolve("hỏng mã.pdf");
        try (PDDocument document = Loader.loadPDF(written(SamplePages.plan()).toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            document.save(file.toFile());
        }
        assertEquals(
                "Chữ trong tệp “hỏng mã.pdf” không kèm bảng mã nên không đọc được; cần nhận dạng"
                        + " chữ (OCR) trước, hoặc xin bản Word.",
                refusal(file));
    }

    @Test
    void aCharacterMapOfThousandsOfMillionsOfCodesIsNotFollowed() throws IOException {
        Path file = folder.resolve("bảng mã.pdf");
        byte[] endless = "1 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange".getBytes(US_ASCII);
        try (PDDocument document = Loader.loadPDF(written(SamplePages.plan()).toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources()
                            .getFont(name)
                            .getCOSObject()
                            .setItem(
                                    COSName.TO_UNICODE,
                                    new PDStream(document, new ByteArrayInputStream(endless)));
                }
            }
            document.save(file.toFile());
        }
        assertEquals(
                "Chữ trong tệp “bảng mã.pdf” không kèm bảng mã nên không đọc được; cần nhận dạng"
                        + " chữ (OCR) trước, hoặc xin bản Word.",
                refusal(file));
    }

    @Test
    void aPageThatIsTurnedIsReadAsItIsSeen() throws IOException, UnreadableFile {
        Path file = folder.resolve("xoay.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(90);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
                for (float x : new float[] {100, 200, 300}) {
                    content.moveTo(x, 400);
                    content.lineTo(x, 500);
                }
                for (float y : new float[] {400, 450, 500}) {
                    content.moveTo(100, y);
                    content.lineTo(300, y);
                }
                content.stroke();
                write(content, 110, 470, "TT");
                write(content, 210, 470, "Noi dung");
                write(content, 110, 420, "1");
                write(content, 210, 420, "So hoa");
            }
            document.save(file.toFile());
        }
        Source read = read(file);
        assertEquals(
                """
                TABLE 35 35 mm, ruled
                | 0+1x1 TT | 1+1x1 Noi dung
                | 0+1x1 1 | 1+1x1 So hoa
                """,
                SourceText.of(read));
        assertEquals(
                List.of(true), read.sections().stream().map(SourceSection::landscape).toList());
    }

    private static void write(PDPageContentStream content, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void aLockedFileIsNamed() throws IOException {
        Path file = folder.resolve("mật.pdf");
        try (PDDocument document = Loader.loadPDF(written(SamplePages.plan()).toFile())) {
            document.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
            document.save(file.toFile());
        }
        assertEquals(
                "Tệp “mật.pdf” có mật khẩu; hãy mở bằng mật khẩu rồi lưu một bản không có mật"
                        + " khẩu.",
                refusal(file));
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(written(SamplePages.plan()));
        Path file = folder.resolve("cụt.pdf");
        for (int length = 20; length < whole.length - 10; length += whole.length / 23) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(
                    "Tệp “cụt.pdf” bị cắt mất phần cuối; hãy tải hoặc chép lại tệp.",
                    refusal(file));
        }
    }

    @Test
    void aFileOfNoiseBetweenItsEndsIsDamagedOrWithoutText() throws IOException {
        Path file = folder.resolve("nhiễu.pdf");
        Files.writeString(file, "%PDF-1.7\n" + "nhiễu ".repeat(1000) + "\n%%EOF\n");
        assertEquals(
                "Tệp “nhiễu.pdf” bị hỏng, không đọc được; hãy tải hoặc chép lại tệp.",
                refusal(file));
    }

    @Test
    void whatIsNoPdfIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("chữ.pdf"), "Kế hoạch");
        assertEquals("Tệp “chữ.pdf” không phải là tệp PDF; hãy chọn đúng tệp.", refusal(text));
        Path empty = Files.createFile(folder.resolve("rỗng.pdf"));
        assertEquals("Tệp “rỗng.pdf” rỗng; hãy chọn hoặc tải lại tệp khác.", refusal(empty));
        Path inner = Files.createDirectory(folder.resolve("thư mục.pdf"));
        assertEquals(
                "“thư mục.pdf” là thư mục, không phải tệp PDF; hãy chọn một tệp.", refusal(inner));
        assertEquals(
                "Tệp “trắng.pdf” không có chữ nào; hãy chọn tệp khác.",
                refusal(write("trắng.pdf", SamplePages.layout(page()))));
        assertEquals(
                "Không tìm thấy tệp “không có.pdf”; hãy kiểm tra lại tên và thư mục.",
                refusal(folder.resolve("không có.pdf")));
    }

    private Path written(Layout layout) throws IOException {
        return write("kế hoạch.pdf", layout);
    }

    private Path write(String name, Layout layout) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfWriter(SamplePages.FONTS).write(layout, out);
        }
        return file;
    }

    private static Source read(Path file) throws UnreadableFile {
        return new PdfReader().read(file);
    }

    private static String refusal(Path file) {
        return String.valueOf(assertThrows(UnreadableFile.class, () -> read(file)).getMessage());
    }

    /** A line that reaches over {@code width} twips, if that is more than it needs. */
    private static PlacedLine text(double baseline, double x, String text, double width) {
        long blanks = text.chars().filter(character -> character == ' ').count();
        double room = width - SamplePages.width(text, BODY, 0);
        double stretch = room > 0 ? room / blanks : 0;
        return line(PaperStyle.BODY, baseline, run(x, text, BODY, stretch));
    }

    private static SourceParagraph paragraph(String alignment, double indent, SourceRun... runs) {
        return new SourceParagraph(List.of(runs), "", "", alignment, indent);
    }

    private SourceParagraph rounded(SourceBlock block) {
        var paragraph = (SourceParagraph) block;
        return new SourceParagraph(
                paragraph.runs(),
                paragraph.style(),
                paragraph.label(),
                paragraph.alignment(),
                Math.round(paragraph.indentMm()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
