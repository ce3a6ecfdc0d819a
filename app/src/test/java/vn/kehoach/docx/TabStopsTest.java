package vn.kehoach.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTab;
import vn.kehoach.source.SourceTable;

import java.nio.file.Path;
import java.util.List;

/** The tab stops of a Word file, with what its styles set and a paragraph clears. */
class TabStopsTest {
    private static final String STYLES =
            """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:tabs>
             <w:tab w:val="left" w:pos="720"/><w:tab w:val="right" w:leader="dot" w:pos="9072"/>
            </w:tabs></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:pPr><w:tabs>
             <w:tab w:val="center" w:leader="underscore" w:pos="4320"/>
            </w:tabs></w:pPr></w:style>
            """;
    private static final SourceTab LEFT = new SourceTab(12.7, "left", "");
    private static final SourceTab CENTRE = new SourceTab(76.2, "center", "_");
    private static final SourceTab RIGHT = new SourceTab(160.02, "right", ".");

    @TempDir Path folder;

    private List<SourceBlock> blocks(String body) throws Exception {
        return new WordReader()
                .read(RawDocx.write(folder.resolve("a.docx"), body, STYLES, ""))
                .blocks();
    }

    private List<SourceTab> stops(String properties) throws Exception {
        String body = "<w:p><w:pPr>%s</w:pPr><w:r><w:t>a</w:t></w:r></w:p>".formatted(properties);
        SourceParagraph paragraph = (SourceParagraph) blocks(body).getFirst();
        return paragraph.look().tabs().stream()
                .map(
                        tab ->
                                new SourceTab(
                                        Math.round(tab.mm() * 100) / 100.0,
                                        tab.kind(),
                                        tab.leader()))
                .toList();
    }

    @Test
    void aParagraphHasTheStopsOfItsStyleAndOfWhatThatIsBasedOn() throws Exception {
        assertEquals(List.of(), stops(""));
        assertEquals(List.of(LEFT, CENTRE, RIGHT), stops("<w:pStyle w:val=\"B\"/>"));
    }

    @Test
    void aClearedStopIsNoneAndOneAtTheSamePlaceIsTheParagraphs() throws Exception {
        String own =
                """
                <w:pStyle w:val="B"/><w:tabs><w:tab w:val="clear" w:pos="720"/>
                <w:tab w:val="decimal" w:leader="hyphen" w:pos="9072"/></w:tabs>\
                """;
        assertEquals(List.of(CENTRE, new SourceTab(160.02, "decimal", "-")), stops(own));
    }

    @Test
    void onlyALineThatEndsInItsOneDottedTabIsReadAsTypedDots() throws Exception {
        String line = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r>%s</w:r></w:p>";
        String name = "<w:t>Tên:</w:t><w:tab/>";
        assertEquals("Tên:" + "…".repeat(10), text(line.formatted(name)));
        assertEquals("Tên:\tTuổi:\t", text(line.formatted(name + "<w:t>Tuổi:</w:t><w:tab/>")));
        SourceTable table =
                (SourceTable)
                        blocks(
                                        "<w:tbl><w:tr><w:tc>"
                                                + line.formatted(name)
                                                + "</w:tc></w:tr></w:tbl>")
                                .getFirst();
        assertEquals("Tên:\t", table.rows().getFirst().getFirst().paragraphs().getFirst().text());
    }

    private String text(String body) throws Exception {
        return ((SourceParagraph) blocks(body).getFirst()).text();
    }
}
