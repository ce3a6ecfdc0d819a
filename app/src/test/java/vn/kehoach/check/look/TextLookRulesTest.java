package vn.kehoach.check.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.ForeignPaper;
import vn.kehoach.check.LeavesAlone;

import java.nio.file.Path;

/**
 * L01, L02, L07 to L09 and U01: how the sheets and the text of a Word file looks that some other
 * office wrote.
 */
class TextLookRulesTest {
    @TempDir Path folder;

    private void finds(String code, String place, String from, String to) throws Exception {
        assertEquals(code + " " + place, ForeignPaper.found(folder, from, to));
    }

    private void leavesAlone(String from, String to) throws Exception {
        assertEquals("", ForeignPaper.found(folder, from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BODY|w:top=\"1134\"|w:top=\"850\"",
                "BODY|w:left=\"1701\"|w:left=\"1134\"",
                "BODY|w:w=\"11906\" w:h=\"16838\"|w:w=\"12240\" w:h=\"15840\"",
                "BODY|w:left=\"1701\"|w:left=\"1134\" w:gutter=\"284\""
            })
    @Finds(SheetSize.class)
    void aWrongSheetIsFound(String place, String from, String to) throws Exception {
        finds("L01", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w:top=\"1134\"|w:top=\"1417\"",
                "w:left=\"1701\"|w:left=\"1985\"",
                "w:right=\"1134\"|w:right=\"851\"",
                "w:w=\"11906\" w:h=\"16838\"|w:w=\"11907\" w:h=\"16840\" w:code=\"9\"",
                "w:bottom=\"1134\"|w:bottom=\"1138\"",
                "w:left=\"1701\"|w:left=\"1417\" w:gutter=\"284\""
            })
    @LeavesAlone(SheetSize.class)
    void sheetsWithinTheRangesAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BODY/0|<w:i/></w:rPr><w:t>Căn|<w:rFonts w:ascii=\"Arial\"/><w:i/></w:rPr><w:t>Căn",
                "BODY/0|<w:i/></w:rPr><w:t>Căn|<w:rFonts"
                        + " w:ascii=\".VnTime\"/><w:i/></w:rPr><w:t>Can",
                "BODY/0|<w:i/></w:rPr><w:t>Căn|<w:rFonts w:ascii=\"Times New Roman"
                        + " Italic\"/><w:i/></w:rPr><w:t>Căn",
                "NUMBER|<w:sz w:val=\"26\"/></w:rPr><w:t>Số|<w:color w:val=\"FF0000\"/><w:sz"
                        + " w:val=\"26\"/></w:rPr><w:t>Số"
            })
    @Finds(ForeignFont.class)
    void anotherFontOrColourIsFound(String place, String from, String to) throws Exception {
        finds("L02", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:i/></w:rPr><w:t>Căn|<w:color w:val=\"auto\"/><w:i/></w:rPr><w:t>Căn",
                "<w:i/></w:rPr><w:t>Căn|<w:color w:val=\"0D0D0D\"/><w:i/></w:rPr><w:t>Căn",
                "<w:i/></w:rPr><w:t>Căn|<w:rFonts w:eastAsia=\"Arial\"/><w:i/></w:rPr><w:t>Căn",
                "<w:rPr></w:rPr><w:t>Sở|<w:rPr><w:rFonts w:ascii=\"times new"
                        + " roman\"/></w:rPr><w:t>Sở",
                "</w:t></w:r></w:p><w:p><w:pPr><w:spacing|</w:t></w:r><w:r><w:rPr><w:rFonts"
                        + " w:ascii=\"Symbol\"/></w:rPr><w:t>"
                        + " Abc</w:t></w:r></w:p><w:p><w:pPr><w:spacing",
                "<w:rPr></w:rPr><w:t>Sở Văn|<w:rPr><w:rFonts"
                        + " w:ascii=\"Arial\"/></w:rPr><w:t>Sở</w:t></w:r><w:r><w:t> Văn"
            })
    @LeavesAlone(ForeignFont.class)
    void whatPrintsBlackInTheRightFaceIsLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BODY/3|<w:rPr></w:rPr><w:t>- Phát|<w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>- Phát",
                "BODY/3|<w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>-"
                        + " Phát|</w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát",
                "BODY/3|w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>-"
                        + " Phát|w:firstLine=\"283\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát",
                "BODY/3|w:line=\"276\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>-"
                        + " Phát|w:line=\"480\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát",
                "BODY/1|w:before=\"120\" w:line=\"276\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>Sở|w:before=\"40\""
                        + " w:line=\"276\"/><w:ind w:firstLine=\"567\"/><w:jc"
                        + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>Sở"
            })
    @Finds(BodyLook.class)
    void runningTextOutOfItsRangesIsFound(String place, String from, String to) throws Exception {
        finds("L07", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w:line=\"276\"|w:line=\"360\"",
                "w:line=\"276\"|w:line=\"340\" w:lineRule=\"exact\"",
                "w:line=\"276\"|w:line=\"240\"",
                "w:before=\"120\" w:line=\"276\"|w:before=\"60\" w:after=\"60\" w:line=\"276\"",
                "w:firstLine=\"567\"|w:firstLine=\"720\"",
                "w:firstLine=\"567\"|w:left=\"567\" w:firstLine=\"0\"",
                "<w:ind w:firstLine=\"567\"/><w:jc"
                    + " w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>Sở|</w:pPr><w:r><w:tab/><w:t>Sở"
            })
    @LeavesAlone(BodyLook.class)
    void runningTextWithinItsRangesIsLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BODY/3|<w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr></w:rPr><w:t>- Phát|<w:jc"
                        + " w:val=\"both\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr></w:rPr><w:t>Phát",
                "BODY/3|<w:t>- Phát|<w:t>• Phát"
            })
    @Finds(ForeignBullet.class)
    void aBulletIsFound(String place, String from, String to) throws Exception {
        finds("L08", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:t>- Phát|<w:t>+ Phát",
                "<w:t>- Phát|<w:t>– Phát",
                "<w:t>- Phát|<w:t>Phát",
                "<w:t>- Phát|<w:t>a) Phát",
                "<w:t>- Phát|<w:t>1. Phát"
            })
    @LeavesAlone(ForeignBullet.class)
    void dashesAndNumbersAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"RECIPIENTS/0/-1|<w:t>Nơi|<w:lastRenderedPageBreak/><w:t>Nơi"})
    @Finds(LonelySignature.class)
    void aSignatureOnItsOwnPageIsFound(String place, String from, String to) throws Exception {
        finds("L09", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:t>II.|<w:lastRenderedPageBreak/><w:t>II.",
                "<w:t>Trên|<w:lastRenderedPageBreak/><w:t>Trên",
                "<w:t>Trên đây là|<w:t>Trên</w:t><w:lastRenderedPageBreak/><w:t> đây là",
                "<w:t>GIÁM|<w:t xml:space=\"preserve\">GIÁM",
                "<w:t>Trần Văn|<w:t>Trần</w:t><w:lastRenderedPageBreak/><w:t> Văn"
            })
    @LeavesAlone(LonelySignature.class)
    void pagesThatBeginInTheTextAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"BODY/1|<w:t>Sở Văn|<w:t>So\u031B\u0309 Va\u0306n"})
    @Finds(DecomposedText.class)
    void lettersInPartsAreFound(String place, String from, String to) throws Exception {
        finds("U01", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:t>Sở Văn|<w:t>Sơ Văn",
                "<w:t>Sở Văn|<w:t>SỞ VĂN",
                "<w:t>Sở Văn|<w:t>So Van",
                "<w:t>Sở Văn|<w:t>Sở  Văn",
                "<w:t>Sở Văn|<w:t>Sở “Văn"
            })
    @LeavesAlone(DecomposedText.class)
    void wholeLettersAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }
}
