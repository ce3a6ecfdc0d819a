package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** L01 to L09 and U01: how a Word file looks that some other office wrote. */
class LookRulesTest {
    @TempDir Path folder;

    private String found(String body, String header) throws Exception {
        return ForeignPaper.check(folder, body, header).stream()
                .map(found -> found.code() + " " + found.place())
                .collect(Collectors.joining(", "));
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
                "L01 BODY|w:top=\"1134\"|w:top=\"850\"",
                "L01 BODY|w:left=\"1701\"|w:left=\"1134\"",
                "L01 BODY|w:w=\"11906\" w:h=\"16838\"|w:w=\"12240\" w:h=\"15840\"",
                "L02 BODY/0|<w:i/></w:rPr><w:t>Căn|<w:rFonts"
                        + " w:ascii=\"Arial\"/><w:i/></w:rPr><w:t>Căn",
                "L02 BODY/0|<w:i/></w:rPr><w:t>Căn|<w:rFonts"
                        + " w:ascii=\".VnTime\"/><w:i/></w:rPr><w:t>Can",
                "L02 NUMBER|<w:sz w:val=\"26\"/></w:rPr><w:t>Số|<w:color w:val=\"FF0000\"/><w:sz"
                        + " w:val=\"26\"/></w:rPr><w:t>Số",
                "L03 BODY|<w:titlePg/>|<w:titlePg w:val=\"0\"/>",
                "L04 ISSUER/0|<w:p><w:r><w:drawing><x:inline><x:geometry"
                        + " prst=\"line\"/></x:inline></w:drawing></w:r></w:p><w:p><w:pPr><w:jc"
                        + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz|<w:p><w:pPr><w:jc"
                        + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz",
                "L04 MOTTO|<w:top w:val=\"single\"/>|<w:top w:val=\"nil\"/>",
                "L04 MOTTO|<w:p><w:pPr><w:pBdr><w:top"
                    + " w:val=\"single\"/></w:pBdr></w:pPr></w:p>|<w:p><w:r><w:t>_______</w:t></w:r></w:p>",
                "L05 PARENT_AGENCY/0|<w:sz w:val=\"26\"/></w:rPr><w:t>UBND|<w:b/><w:sz"
                        + " w:val=\"26\"/></w:rPr><w:t>UBND",
                "L05 DATE_LINE|<w:i/></w:rPr><w:t>Lam|</w:rPr><w:t>Lam",
                "L05 NUMBER|<w:sz w:val=\"26\"/></w:rPr><w:t>Số|</w:rPr><w:t>Số",
                "L05 SIGNATURE/0/1|<w:b/></w:rPr><w:t>Trần|</w:rPr><w:t>Trần",
                "L06 MOTTO|w:w=\"5800\"|w:w=\"5000\"",
                "L07 BODY/3|<w:rPr></w:rPr><w:t>- Phát|<w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>-"
                        + " Phát",
                "L07 BODY/3|<w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>-"
                        + " Phát|</w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát",
                "L07 BODY/3|w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>-"
                        + " Phát|w:firstLine=\"283\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát",
                "L07 BODY/3|w:line=\"276\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>-"
                        + " Phát|w:line=\"480\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát",
                "L07 BODY/1|w:before=\"120\" w:line=\"276\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>Sở|w:before=\"40\""
                        + " w:line=\"276\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>Sở",
                "L08 BODY/3|<w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát|<w:jc"
                        + " w:val=\"both\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr></w:rPr><w:t>Phát",
                "L09 RECIPIENTS/0/-1|<w:t>Nơi|<w:lastRenderedPageBreak/><w:t>Nơi",
                "U01 BODY/1|<w:t>Sở Văn|<w:t>Sở Văn"
            })
    void oneFaultOfTheLookIsFoundAtItsPlaceAndNothingElse(String finding, String from, String to)
            throws Exception {
        String body = ForeignPaper.body();
        String wrong = body.replace(from, finding.startsWith("U01") ? decomposed(to) : to);
        assertNotEquals(body, wrong, "nothing was changed");
        assertEquals(finding, found(wrong, ForeignPaper.header()));
    }

    private static String decomposed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
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

    @Test
    void aTableThatGoesOnOverleafWithoutItsHeadingIsFound() throws Exception {
        String rows =
                "<w:tr>%s<w:tc><w:p><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>Việc</w:t></w:r></w:p></w:tc>"
                    + "</w:tr><w:tr><w:tc><w:p><w:r><w:lastRenderedPageBreak/><w:t>Họp</w:t></w:r></w:p>"
                    + "</w:tc></w:tr>";
        String table =
                "<w:tbl><w:tblPr><w:tblBorders><w:top"
                        + " w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol"
                        + " w:w=\"9000\"/></w:tblGrid>%s</w:tbl><w:p><w:pPr><w:ind"
                        + " w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>Trên";
        String body = ForeignPaper.body();
        int last = body.lastIndexOf("<w:p><w:pPr><w:spacing");
        String before = body.substring(0, last);
        String after = body.substring(body.indexOf("Trên đây") + "Trên".length());
        String repeated = rows.formatted("<w:trPr><w:tblHeader/></w:trPr>");
        assertEquals("", found(before + table.formatted(repeated) + after, ForeignPaper.header()));
        assertEquals(
                "L09 BODY/6",
                found(before + table.formatted(rows.formatted("")) + after, ForeignPaper.header()));
    }

    /** Near misses: what looks like a fault to a program but is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w:top=\"1134\"|w:top=\"1417\"",
                "w:left=\"1701\"|w:left=\"1985\"",
                "w:right=\"1134\"|w:right=\"851\"",
                "w:w=\"11906\" w:h=\"16838\"|w:w=\"11907\" w:h=\"16840\" w:code=\"9\"",
                "w:bottom=\"1134\"|w:bottom=\"1138\"",
                "<w:i/></w:rPr><w:t>Căn|<w:color w:val=\"auto\"/><w:i/></w:rPr><w:t>Căn",
                "<w:i/></w:rPr><w:t>Căn|<w:color w:val=\"0D0D0D\"/><w:i/></w:rPr><w:t>Căn",
                "<w:i/></w:rPr><w:t>Căn|<w:rFonts w:eastAsia=\"Arial\"/><w:i/></w:rPr><w:t>Căn",
                "<w:rPr></w:rPr><w:t>Sở|<w:rPr><w:rFonts w:ascii=\"times new"
                        + " roman\"/></w:rPr><w:t>Sở",
                "</w:t></w:r></w:p><w:p><w:pPr><w:spacing|</w:t></w:r><w:r><w:rPr><w:rFonts"
                    + " w:ascii=\"Symbol\"/></w:rPr><w:t> </w:t></w:r></w:p><w:p><w:pPr><w:spacing",
                "<w:sz w:val=\"26\"/></w:rPr><w:t>UBND|<w:sz w:val=\"24\"/></w:rPr><w:t>UBND",
                "<w:i/></w:rPr><w:t>Lam|<w:i/><w:sz w:val=\"26\"/></w:rPr><w:t>Lam",
                "w:w=\"5800\"|w:w=\"5660\"",
                "w:line=\"276\"|w:line=\"360\"",
                "w:line=\"276\"|w:line=\"340\" w:lineRule=\"exact\"",
                "w:line=\"276\"|w:line=\"240\"",
                "w:before=\"120\" w:line=\"276\"|w:before=\"60\" w:after=\"60\" w:line=\"276\"",
                "w:firstLine=\"567\"|w:firstLine=\"720\"",
                "w:firstLine=\"567\"|w:left=\"567\" w:firstLine=\"0\"",
                "<w:t>II.|<w:lastRenderedPageBreak/><w:t>II.",
                "<w:pBdr><w:top w:val=\"single\"/></w:pBdr>|<w:pBdr><w:bottom"
                        + " w:val=\"single\"/></w:pBdr>"
            })
    void whatOnlySeemsWrongIsLeftAlone(String from, String to) throws Exception {
        String body = ForeignPaper.body();
        String other = body.replace(from, to);
        assertNotEquals(body, other, "nothing was changed");
        assertEquals("", found(other, ForeignPaper.header()));
    }
}
