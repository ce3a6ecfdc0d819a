package vn.kehoach.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperInfo;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

class DocxWriterTest {
    private static final FlowParagraph LINE = SamplePaper.paragraph(PaperStyle.BODY, "Một dòng.");

    static byte[] written(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DocxWriter().write(paper, bytes);
        return bytes.toByteArray();
    }

    @Test
    void theSamplePaperIsWrittenAsTheGoldenTextTellsIt() throws Exception {
        String golden;
        try (var resource = DocxWriterTest.class.getResourceAsStream("sample-docx.txt")) {
            golden = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(golden, DocxText.of(written(SamplePaper.paper())));
    }

    @Test
    void equalPapersGiveEqualBytesInEveryTimeZoneAndLocale() throws IOException {
        byte[] here = written(SamplePaper.paper());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, written(SamplePaper.paper()));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aSectionThatEndsInATableIsRefused() {
        assertRefused(
                "BODY/2: a paragraph must follow it, the section's last", LINE, table(cell(0, 2)));
    }

    @Test
    void anEmptySectionIsRefused() {
        assertRefused("a section without a paragraph");
    }

    @Test
    void twoTablesWithoutAParagraphBetweenThemAreRefused() {
        assertRefused(
                "BODY/2: a paragraph must part it from the table above",
                table(cell(0, 2)),
                table(cell(0, 2)),
                LINE);
    }

    @Test
    void aTableThatLeavesItsGridEmptyIsRefused() {
        assertRefused("BODY/2, row 0: no cell in grid column 1", table(cell(0, 1)), LINE);
    }

    @Test
    void aTableThatCoversItsGridTwiceIsRefused() {
        assertRefused(
                "BODY/2, row 0: a cell beyond the grid or under another one",
                table(cell(0, 2), cell(1, 1)),
                LINE);
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefused() {
        assertRefused(
                "U+0007 cannot stand in a Word file: kêu\u0007",
                SamplePaper.paragraph(PaperStyle.BODY, "kêu\u0007"));
    }

    private static void assertRefused(String message, FlowItem... flow) {
        var paper =
                new Paper(
                        new PaperInfo("", "", ""),
                        SamplePaper.styles(),
                        List.of(new PaperSection(SamplePaper.PORTRAIT, List.of(flow))));
        var refusal = assertThrows(IllegalArgumentException.class, () -> written(paper));
        assertEquals(message, refusal.getMessage());
    }

    private static FlowTable table(FlowCell... cells) {
        return new FlowTable(
                List.of(3000, 3000),
                0,
                100,
                true,
                List.of(new FlowRow(List.of(cells), false, false)),
                Place.of(vn.kehoach.document.Part.BODY, 2));
    }

    private static FlowCell cell(int column, int columns) {
        return new FlowCell(column, columns, 1, VerticalAlignment.TOP, List.of(LINE));
    }
}
