package vn.kehoach.check.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.ForeignPaper;
import vn.kehoach.check.LeavesAlone;

import java.nio.file.Path;
import java.util.List;

/** L03 and L09: page numbers, and tables that go on overleaf. */
class PageLookRulesTest {
    @TempDir Path folder;

    private String found(String body, String header) throws Exception {
        return ForeignPaper.found(ForeignPaper.check(folder, body, header));
    }

    @Test
    void aPaperThatLooksAsItShouldHasNoFindings() throws Exception {
        assertEquals(
                List.of(), ForeignPaper.check(folder, ForeignPaper.body(), ForeignPaper.header()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L03 BODY|<w:jc w:val=\"center\"/>|<w:jc w:val=\"right\"/>",
                "L03 BODY|<w:r><w:instrText>|<w:r><w:rPr><w:b/></w:rPr><w:instrText>",
                "L03 BODY|<w:r><w:instrText>|<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:instrText>",
                "L03 BODY|<w:instrText> PAGE \\* MERGEFORMAT </w:instrText>|<w:t>2</w:t>"
            })
    @Finds(PageNumberPlace.class)
    void aWrongPageNumberIsFound(String finding, String from, String to) throws Exception {
        String header = ForeignPaper.header();
        String wrong = header.replace(from, to);
        assertNotEquals(header, wrong, "nothing was changed");
        assertEquals(finding, found(ForeignPaper.body(), wrong));
    }

    @Test
    void aLongPaperWithoutPageNumbersIsFound() throws Exception {
        String body = ForeignPaper.body();
        String broken = body.replace("<w:t>II.", "<w:lastRenderedPageBreak/><w:t>II.");
        assertEquals("", found(body, ""));
        assertEquals("L03 BODY", found(broken, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:instrText>|<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:instrText>",
                "<w:instrText> PAGE|<w:instrText>page",
                "<w:jc w:val=\"center\"/>|<w:framePr w:xAlign=\"center\"/><w:jc w:val=\"left\"/>",
                "<w:jc w:val=\"center\"/></w:pPr>|</w:pPr><w:r><w:tab/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>|<w:r><w:t>- </w:t></w:r>"
            })
    @LeavesAlone(PageNumberPlace.class)
    void aPageNumberInTheMiddleOfTheTopIsLeftAlone(String from, String to) throws Exception {
        String header = ForeignPaper.header();
        String other = header.replace(from, to);
        assertNotEquals(header, other, "nothing was changed");
        assertEquals("", found(ForeignPaper.body(), other));
    }

    @Test
    @Finds(BrokenTable.class)
    void aTableThatGoesOnOverleafWithoutItsHeadingIsFound() throws Exception {
        assertEquals(
                "L09 BODY/6", found(withTable(HEADING, OVERLEAF, RULED), ForeignPaper.header()));
    }

    @Test
    @Finds(BrokenTable.class)
    void aRowThatIsCutIsFound() throws Exception {
        String cut = row("", "<w:t>Họp</w:t><w:lastRenderedPageBreak/><w:t> bàn</w:t>");
        assertEquals("L09 BODY/6", found(withTable(REPEATED, cut, RULED), ForeignPaper.header()));
    }

    @Test
    @LeavesAlone(value = BrokenTable.class, documents = 5)
    void tablesThatGoOnAsTheyShouldAreLeftAlone() throws Exception {
        String whole = row("", "<w:t>Họp</w:t>");
        String small = row("", "<w:rPr><w:i/></w:rPr><w:t>Việc</w:t>");
        String below = row("", "<w:rPr><w:b/></w:rPr><w:lastRenderedPageBreak/><w:t>Việc</w:t>");
        for (String body :
                List.of(
                        withTable(REPEATED, OVERLEAF, RULED),
                        withTable(HEADING, whole, RULED),
                        withTable(small, OVERLEAF, RULED),
                        withTable(below, whole, RULED),
                        withTable(HEADING, OVERLEAF, ""))) {
            assertEquals("", found(body, ForeignPaper.header()));
        }
    }

    private static final String RULED = "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>";

    private static final String HEADING = row("", "<w:rPr><w:b/></w:rPr><w:t>Việc</w:t>");

    private static final String REPEATED =
            row("<w:trPr><w:tblHeader/></w:trPr>", "<w:rPr><w:b/></w:rPr><w:t>Việc</w:t>");

    private static final String OVERLEAF = row("", "<w:lastRenderedPageBreak/><w:t>Họp</w:t>");

    private static String row(String properties, String content) {
        return "<w:tr>%s<w:tc><w:p><w:r>%s</w:r></w:p></w:tc></w:tr>"
                .formatted(properties, content);
    }

    /** The correct paper with a table of two rows before its last paragraph. */
    private static String withTable(String head, String row, String borders) {
        String table =
                ("<w:tbl><w:tblPr>%s</w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid>"
                                + "%s%s</w:tbl>")
                        .formatted(borders, head, row);
        String body = ForeignPaper.body();
        int last = body.lastIndexOf("<w:p><w:pPr><w:spacing");
        return body.substring(0, last) + table + body.substring(last);
    }
}
