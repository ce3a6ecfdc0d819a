package vn.kehoach.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.pdf.SamplePages.BODY;
import static vn.kehoach.pdf.SamplePages.line;
import static vn.kehoach.pdf.SamplePages.page;
import static vn.kehoach.pdf.SamplePages.run;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.pdf.PdfGlyphs.Glyph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PdfWriterTest {
    private static final double HUNDREDTH_MM = 0.01 * 72 / 25.4;
    private static final double TWIPS = 20;
    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<[0-9a-f]{32}>");
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+LiberationSerif");

    private final PdfWriter writer = new PdfWriter(SamplePages.FONTS);

    @Test
    void theTextReadBackIsTheTextOfTheLinesInTheirOrder() throws IOException {
        Layout plan = SamplePages.plan();
        List<List<Glyph>> read = PdfGlyphs.of(written(plan));
        for (int index = 0; index < plan.pages().size(); index++) {
            assertEquals(
                    text(placed(plan.pages().get(index))),
                    text(read.get(index)),
                    "page " + (index + 1));
        }
    }

    @Test
    void everyWordStandsWithinAHundredthOfAMillimetreOfItsPlace() throws IOException {
        assertWordsInPlace(SamplePages.plan());
    }

    @Test
    void roundedWidthsOfOneSideDoNotAddUpAlongALine() throws IOException {
        assertWordsInPlace(SamplePages.layout(oneLine("tế ".repeat(35))));
    }

    private void assertWordsInPlace(Layout layout) throws IOException {
        List<List<Glyph>> read = PdfGlyphs.of(written(layout));
        for (int index = 0; index < layout.pages().size(); index++) {
            List<Glyph> expected = placed(layout.pages().get(index));
            for (int at = 0; at < expected.size(); at++) {
                Glyph glyph = expected.get(at);
                if (glyph.startsWord()) {
                    Glyph found = read.get(index).get(at);
                    assertEquals(glyph.x(), found.x(), HUNDREDTH_MM, glyph.toString());
                    assertEquals(glyph.y(), found.y(), HUNDREDTH_MM, glyph.toString());
                }
            }
        }
    }

    @Test
    void thePagesShowWhatTheLayoutPlaced() throws IOException {
        assertEquals(
                """
                page 210.0 × 297.0
                  37.0 24.7 LiberationSerif-Bold 13.0 “SỞ NỘI VỤ”
                  95.2 24.7 LiberationSerif-Bold 13.0 “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ”
                  37.0 33.5 LiberationSerif 14.0 “Số: 12/KH-SNV”
                  40.0 45.9 LiberationSerif-Bold 14.0 “I. MỤC ĐÍCH, YÊU CẦU ”
                  30.0 52.9 LiberationSerif 14.0 “Thực hiện Nghị quyết về chuyển đổi số, Sở Nội vụ xây dựng kế hoạch số hóa ”
                  30.0 59.6 LiberationSerif 14.0 “hồ sơ với những nội dung chủ yếu: ưỡn, ượt, Ậ, ẵ, ỹ, đ Đ – “trích” … 50% ”
                  40.0 67.0 LiberationSerif-Bold 14.0 “1. Mục đích ”
                  40.0 74.1 LiberationSerif 14.0 “Diện tích 15 m”
                  69.5 72.1 LiberationSerif 8.1 “2”
                  70.9 74.1 LiberationSerif 14.0 “, chữ nghiêng ”
                  99.1 74.1 LiberationSerif-BoldItalic 14.0 “và nghiêng đậm”
                  44.1 25.6 rule 14.1 × 0.2
                  37.0 25.4 rule 23.7 × 0.4
                page 210.0 × 297.0
                  104.1 15.9 LiberationSerif 14.0 “2”
                  40.0 26.5 LiberationSerif-Bold 14.0 “II. NHIỆM VỤ ”
                  40.0 33.5 LiberationSerif-Bold 14.0 “1. Rà soát hồ sơ của các phòng, đơn vị ”
                  30.0 40.6 LiberationSerif-Bold 14.0 “trực thuộc”
                page 297.0 × 210.0
                  137.6 35.3 LiberationSerif-Bold 14.0 “PHỤ LỤC”
                  105.8 42.3 LiberationSerif-Bold 14.0 “DANH MỤC HỒ SƠ”
                  30.0 49.4 LiberationSerif-Bold 14.0 “I. Phòng Hành chính”
                  20.0 52.9 rule 257.0 × 0.2
                  20.0 52.9 rule 0.2 × 35.3
                """,
                PdfAsText.of(written(SamplePages.plan())));
    }

    @Test
    void fontsAreEmbeddedAsSubsetsOfTheFourFaces() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(written(SamplePages.plan()))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                    names.add(font.getName().substring(7));
                }
            }
        }
        assertEquals(
                Set.of("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-BoldItalic"),
                names);
    }

    @Test
    void theFileSaysWhatItIsAndNothingOfTimes() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(SamplePages.plan()))) {
            PDDocumentInformation about = pdf.getDocumentInformation();
            assertEquals(SamplePages.INFO.title(), about.getTitle());
            assertEquals(SamplePages.INFO.author(), about.getAuthor());
            assertEquals(SamplePages.INFO.subject(), about.getSubject());
            assertEquals(Set.of("Title", "Author", "Subject", "Producer"), about.getMetadataKeys());
            assertEquals("KeHoach", about.getProducer());
            assertEquals("vi-VN", pdf.getDocumentCatalog().getLanguage());
            assertEquals(1.7f, pdf.getVersion());
        }
    }

    @Test
    void sheetsHaveTheirSectionsSize() throws IOException {
        var portrait = new PDRectangle(595.3f, 841.9f);
        var landscape = new PDRectangle(841.9f, 595.3f);
        try (PDDocument pdf = Loader.loadPDF(written(SamplePages.plan()))) {
            List<String> sizes = new ArrayList<>();
            pdf.getPages().forEach(page -> sizes.add(page.getMediaBox().toString()));
            assertEquals(
                    List.of(portrait.toString(), portrait.toString(), landscape.toString()), sizes);
        }
    }

    @Test
    void equalLayoutsAreEqualBytesInAnyPlaceAndFromAnyWriter() throws IOException {
        byte[] here = written(SamplePages.plan());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(here, written(SamplePages.plan()));
            var out = new ByteArrayOutputStream();
            new PdfWriter(SamplePages.FONTS).write(SamplePages.plan(), out);
            assertArrayEquals(here, out.toByteArray());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void filesOfOtherContentHaveAnotherIdentifierAndOtherSubsetNames() throws IOException {
        String one = latin(written(SamplePages.layout(oneLine("Một dòng"))));
        String other = latin(written(SamplePages.layout(oneLine("Hai dòng"))));
        for (Pattern mark : List.of(IDENTIFIER, SUBSET)) {
            assertNotEquals(found(mark, one), found(mark, other), mark.pattern());
        }
    }

    @Test
    void aCharacterWithoutGlyphIsNamedWithItsPlaceAndNothingIsWritten() {
        var out = new ByteArrayOutputStream();
        Layout layout = SamplePages.layout(oneLine("Hộp \u2610 trống"));
        var thrown = assertThrows(IllegalArgumentException.class, () -> writer.write(layout, out));
        assertEquals(
                "no glyph for U+2610 in “Hộp \u2610 trống” on page 1 of section 1",
                thrown.getMessage());
        assertEquals(0, out.size());
    }

    @Test
    void aPageWithoutLinesIsAPage() throws IOException {
        byte[] bytes = written(SamplePages.layout(page(), oneLine("Sau"), page()));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(3, pdf.getNumberOfPages());
        }
    }

    @Test
    void headingsAndAppendicesAreBookmarks() throws IOException {
        var titles = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(written(SamplePages.plan()))) {
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                outline(pdf, item, "", titles);
            }
        }
        assertEquals(
                """
                1 I. MỤC ĐÍCH, YÊU CẦU
                1   1. Mục đích
                2 II. NHIỆM VỤ
                2   1. Rà soát hồ sơ của các phòng, đơn vị trực thuộc
                3 PHỤ LỤC DANH MỤC HỒ SƠ
                3   I. Phòng Hành chính
                """,
                titles.toString());
    }

    private static void outline(
            PDDocument pdf, PDOutlineItem item, String indent, StringBuilder titles)
            throws IOException {
        int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
        titles.append(page + " " + indent + item.getTitle() + "\n");
        for (var below : item.children()) {
            outline(pdf, below, indent + "  ", titles);
        }
    }

    /** The characters of {@code page} where the layout has them. */
    private static List<Glyph> placed(Page page) {
        var glyphs = new ArrayList<Glyph>();
        for (PlacedLine line : page.lines()) {
            boolean blank = true;
            for (PlacedRun run : line.runs()) {
                for (int i = 0; i < run.text().length(); i++) {
                    String before = run.text().substring(0, i);
                    double x = run.x() + SamplePages.width(before, run.format(), run.stretch());
                    String character = run.text().substring(i, i + 1).replace('\u2011', '-');
                    double y = line.baseline() / TWIPS - run.format().rise();
                    glyphs.add(new Glyph(character, blank, x / TWIPS, y));
                    blank = character.isBlank();
                }
            }
        }
        return glyphs;
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::character).collect(Collectors.joining());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group();
    }

    private byte[] written(Layout layout) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(layout, out);
        return out.toByteArray();
    }

    private static Page oneLine(String text) {
        return page(line(PaperStyle.BODY, 2000, run(1701, text, BODY)));
    }
}
