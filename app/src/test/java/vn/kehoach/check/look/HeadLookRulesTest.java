package vn.kehoach.check.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.check.Finds;
import vn.kehoach.check.ForeignPaper;
import vn.kehoach.check.LeavesAlone;

import java.nio.file.Path;

/** L04 to L06: how the head and the end of a Word file looks that some other office wrote. */
class HeadLookRulesTest {
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
                "ISSUER/0|<w:p><w:r><w:drawing><x:inline><x:geometry"
                        + " prst=\"line\"/></x:inline></w:drawing></w:r></w:p><w:p><w:pPr><w:jc"
                        + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz|<w:p><w:pPr><w:jc"
                        + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz",
                "MOTTO|<w:top w:val=\"single\"/>|<w:top w:val=\"nil\"/>",
                "MOTTO|<w:p><w:pPr><w:pBdr><w:top"
                    + " w:val=\"single\"/></w:pBdr></w:pPr></w:p>|<w:p><w:r><w:t>_______</w:t></w:r></w:p>"
            })
    @Finds(HeadLines.class)
    void aMissingLineIsFound(String place, String from, String to) throws Exception {
        finds("L04", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:pBdr><w:top w:val=\"single\"/></w:pBdr>|<w:pBdr><w:bottom"
                        + " w:val=\"single\"/></w:pBdr>",
                "<w:pBdr><w:top"
                    + " w:val=\"single\"/></w:pBdr></w:pPr>|</w:pPr><w:r><w:drawing><x:inline><x:geometry"
                    + " prst=\"line\"/></x:inline></w:drawing></w:r>",
                "<w:pPr><w:pBdr><w:top w:val=\"single\"/></w:pBdr></w:pPr>|<w:r><w:pict><x:line"
                        + " from=\"0,0\" to=\"9,0\"/></w:pict></w:r>",
                "<w:pPr><w:pBdr><w:top w:val=\"single\"/></w:pBdr></w:pPr>|<w:r><w:pict><x:shape"
                        + " type=\"#_x0000_t32\"/></w:pict></w:r>",
                "<w:p><w:r><w:drawing><x:inline><x:geometry"
                    + " prst=\"line\"/></x:inline></w:drawing></w:r></w:p><w:p><w:pPr><w:jc"
                    + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz|<w:p><w:r><w:drawing><x:inline><x:geometry"
                    + " prst=\"line\"/></x:inline></w:drawing></w:r><w:pPr><w:jc"
                    + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz"
            })
    @LeavesAlone(HeadLines.class)
    void linesDrawnInAnyWayAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARENT_AGENCY/0|<w:sz w:val=\"26\"/></w:rPr><w:t>UBND|<w:b/><w:sz"
                        + " w:val=\"26\"/></w:rPr><w:t>UBND",
                "BODY/0|<w:i/></w:rPr><w:t>Căn|</w:rPr><w:t>Căn",
                "DATE_LINE|<w:i/></w:rPr><w:t>Lam|</w:rPr><w:t>Lam",
                "DATE_LINE|<w:i/></w:rPr><w:t>Lam|<w:b/><w:i/></w:rPr><w:t>Lam",
                "NUMBER|<w:sz w:val=\"26\"/></w:rPr><w:t>Số|</w:rPr><w:t>Số",
                "SIGNATURE/0/1|<w:b/></w:rPr><w:t>Trần|</w:rPr><w:t>Trần",
                "RECIPIENTS/0/-1|<w:b/><w:i/><w:sz w:val=\"24\"/></w:rPr><w:t>Nơi|<w:b/><w:sz"
                        + " w:val=\"24\"/></w:rPr><w:t>Nơi"
            })
    @Finds(PartLook.class)
    void aPartInAWrongLookIsFound(String place, String from, String to) throws Exception {
        finds("L05", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:sz w:val=\"26\"/></w:rPr><w:t>UBND|<w:sz w:val=\"24\"/></w:rPr><w:t>UBND",
                "<w:i/></w:rPr><w:t>Lam|<w:i/><w:sz w:val=\"26\"/></w:rPr><w:t>Lam",
                "<w:b/></w:rPr><w:t>KẾ|<w:b/><w:sz w:val=\"26\"/></w:rPr><w:t>KẾ",
                "<w:b/></w:rPr><w:t>Trần|<w:b w:val=\"true\"/></w:rPr><w:t>Trần",
                "<w:t>Trần Văn Mẫu</w:t></w:r>|<w:t>Trần Văn Mẫu</w:t></w:r><w:r><w:t> </w:t></w:r>"
            })
    @LeavesAlone(PartLook.class)
    void partsWithinTheirSizesAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"MOTTO|w:w=\"5800\"|w:w=\"5000\""})
    @Finds(WrappedHead.class)
    void aTooNarrowColumnIsFound(String place, String from, String to) throws Exception {
        finds("L06", place, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w:w=\"5800\"|w:w=\"5660\"",
                "w:w=\"5800\"|w:w=\"9000\"",
                "<w:gridCol w:w=\"3500\"/><w:gridCol w:w=\"5800\"/>|",
                "w:w=\"5800\"/></w:tblGrid>|w:w=\"5480\"/></w:tblGrid><w:tblPr><w:tblCellMar><w:left"
                    + " w:w=\"0\"/><w:right w:w=\"0\"/></w:tblCellMar></w:tblPr>",
                "<w:gridCol w:w=\"5800\"/></w:tblGrid><w:tr><w:tc><w:p><w:pPr><w:jc"
                    + " w:val=\"center\"/>|<w:gridCol"
                    + " w:w=\"5640\"/></w:tblGrid><w:tr><w:tc><w:p><w:pPr><w:jc w:val=\"center\"/>"
            })
    @LeavesAlone(WrappedHead.class)
    void columnsThatAreWideEnoughAreLeftAlone(String from, String to) throws Exception {
        leavesAlone(from, to);
    }
}
