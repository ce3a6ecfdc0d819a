package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.kehoach.standard.Range;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Word files, read by POI, say what the decree says. */
class Nd30DocxTest {
    private static final double TWIP = 25.4 / 1440;
    private static final Nd30Json ND30 = new Nd30Json();
    private static final XWPFDocument PLAN = open(Papers.docx(Papers.plan()));
    private static final XWPFDocument LETTER = open(Papers.docx(Papers.letter()));

    private static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Arguments> components() {
        return Stream.concat(
                Expected.PLAN.stream().map(expected -> Arguments.of(expected, PLAN)),
                Expected.LETTER.stream().map(expected -> Arguments.of(expected, LETTER)));
    }

    static Stream<Arguments> runningTexts() {
        var running = Set.of("canCu", "noiDung", "khoan", "diem");
        return components().filter(one -> running.contains(((Expected) one.get()[0]).id()));
    }

    static Stream<XWPFDocument> files() {
        return Stream.of(PLAN, LETTER);
    }

    private static DocxLine line(XWPFDocument file, String start) {
        return DocxLines.of(file).stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph " + start));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("components")
    void aComponentHasItsSizeWeightSlantCaseAndAlignment(Expected expected, XWPFDocument file) {
        JsonNode component = ND30.component(expected.id());
        DocxLine line = line(file, expected.start());
        assertTrue(ND30.sizes(expected.id()).contains(line.size()), line.toString());
        assertEquals(
                List.of(
                        component.get("bold").asBoolean(),
                        component.get("italic").asBoolean(),
                        component.get("align").asText().replace("justify", "both"),
                        "Times New Roman/Times New Roman",
                        "000000"),
                List.of(line.bold(), line.italic(), line.align(), line.font(), line.colour()),
                line.toString());
        if (component.get("case").asText().equals("upper")) {
            assertTrue(line.text().chars().noneMatch(Character::isLowerCase), line.text());
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("runningTexts")
    void runningTextHasItsIndentItsSpaceAndItsLineSpacing(Expected expected, XWPFDocument file) {
        DocxLine line = line(file, expected.start());
        JsonNode body = ND30.component("noiDung");
        Range indent = ND30.pair("noiDung", "firstLineIndentCm");
        Range spacing =
                new Range(
                        body.get("lineSpacing").get("min").asDouble(),
                        body.get("lineSpacing").get("max").asDouble());
        assertTrue(within(line.firstLine() / 10, indent, TWIP / 10), line.toString());
        assertTrue(line.after() >= body.get("paragraphSpacingPtMin").asDouble(), line.toString());
        assertTrue(spacing.contains(line.lines()), line.toString());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("files")
    void everySectionIsOnA4WithTheDecreesMargins(XWPFDocument file) {
        for (CTSectPr section : DocxLines.sections(file)) {
            double width = DocxLines.mm(section.getPgSz().getW());
            double height = DocxLines.mm(section.getPgSz().getH());
            assertEquals(ND30.sheet("widthMm"), Math.min(width, height), TWIP);
            assertEquals(ND30.sheet("heightMm"), Math.max(width, height), TWIP);
            var margins = section.getPgMar();
            assertTrue(within(DocxLines.mm(margins.getTop()), ND30.margin("top"), TWIP));
            assertTrue(within(DocxLines.mm(margins.getBottom()), ND30.margin("bottom"), TWIP));
            assertTrue(within(DocxLines.mm(margins.getLeft()), ND30.margin("left"), TWIP));
            assertTrue(within(DocxLines.mm(margins.getRight()), ND30.margin("right"), TWIP));
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("files")
    void thePageNumberIsCentredInTheTopMarginAndNotOnTheFirstPage(XWPFDocument file) {
        for (CTSectPr section : DocxLines.sections(file)) {
            assertTrue(section.isSetTitlePg());
            assertEquals(1, section.getPgNumType().getStart().intValue());
            assertTrue(
                    DocxLines.mm(section.getPgMar().getHeader())
                            < DocxLines.mm(section.getPgMar().getTop()));
        }
        var styles = new DocxStyles(file);
        List<DocxLine> headers =
                file.getHeaderList().stream()
                        .flatMap(header -> header.getParagraphs().stream())
                        .map(paragraph -> styles.line(paragraph, 0))
                        .filter(line -> !line.text().isBlank())
                        .toList();
        JsonNode number = ND30.component("soTrang");
        assertTrue(!headers.isEmpty());
        for (DocxLine line : headers) {
            assertTrue(ND30.sizes("soTrang").contains(line.size()), line.toString());
            assertEquals(
                    List.of(
                            number.get("align").asText(),
                            number.get("bold").asBoolean(),
                            number.get("italic").asBoolean()),
                    List.of(line.align(), line.bold(), line.italic()));
        }
    }

    /** Lengths of rules are measured in the PDF; here only that each stands where it should. */
    @Test
    void aRuleStandsUnderMottoIssuerAndSubject() {
        assertEquals(Set.of("Độc lập", "SỞ LƯU T", "Số hóa t", "(Kèm the"), ruledBelow(PLAN));
        assertEquals(Set.of("Độc lập", "SỞ LƯU T"), ruledBelow(LETTER));
    }

    private static Set<String> ruledBelow(XWPFDocument file) {
        List<DocxLine> lines = DocxLines.of(file);
        var above = new TreeSet<String>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).ruled()) {
                above.add(lines.get(i - 1).text().strip().substring(0, 8).strip());
            }
        }
        return above;
    }

    @Test
    void theSubjectOfALetterStandsSixPointsBelowItsNumber() {
        assertEquals(
                ND30.component("trichYeuCongVan").get("spaceBeforePt").asDouble(),
                line(LETTER, "Số:").after());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("files")
    void bodyAndStylesAreValidByTheSchemas(XWPFDocument file) throws Exception {
        var errors = new ArrayList<XmlError>();
        var options = new XmlOptions().setErrorListener(errors);
        file.getDocument().validate(options);
        DocxStyles.sheet(file).validate(options);
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("files")
    void aBodyParagraphHasNeitherBreaksNorFramesNorPictures(XWPFDocument file) {
        String xml = file.getDocument().xmlText();
        assertEquals(
                Optional.empty(),
                Stream.of("<w:br", "w:framePr", "w:drawing", "w:pict", "w:txbxContent")
                        .filter(xml::contains)
                        .findFirst());
    }

    private static boolean within(double value, Range range, double tolerance) {
        return value >= range.min() - tolerance && value <= range.max() + tolerance;
    }
}
