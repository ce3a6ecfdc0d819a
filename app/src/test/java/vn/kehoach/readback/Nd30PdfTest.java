package vn.kehoach.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.standard.Range;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The PDFs, read by PDFBox, look as the decree says. */
class Nd30PdfTest {
    /** A nudge moves a margin by as much; nobody sees it. */
    private static final double TOLERANCE = 0.2;

    private static final double LEFT = 30;
    private static final double RIGHT = 190;
    private static final Nd30Json ND30 = new Nd30Json();

    /** What a PDF shows. */
    record Sheets(List<PdfLine> lines, List<PdfRule> rules) {
        static Sheets of(byte[] pdf) {
            try {
                return new Sheets(PdfLines.of(pdf), PdfRules.of(pdf));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        PdfLine line(String start) {
            return lines.stream()
                    .filter(line -> line.text().startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line " + start));
        }

        /** The line and those below it that belong to the same component. */
        List<PdfLine> block(String start) {
            PdfLine first = line(start);
            return lines.stream()
                    .filter(line -> line.page() == first.page())
                    .filter(line -> line.baseline() >= first.baseline())
                    .filter(line -> line.baseline() < first.baseline() + 15)
                    .filter(line -> looksLike(line, first))
                    .filter(line -> Math.abs(line.centre() - first.centre()) < 1)
                    .toList();
        }

        private static boolean looksLike(PdfLine one, PdfLine other) {
            return one.size() == other.size()
                    && one.bold() == other.bold()
                    && one.italic() == other.italic();
        }

        @Override
        public String toString() {
            return lines.getFirst().text();
        }
    }

    private static final Sheets PLAN = Sheets.of(Papers.pdf(Papers.plan()));
    private static final Sheets LETTER = Sheets.of(Papers.pdf(Papers.letter()));

    static Stream<Arguments> components() {
        return Stream.concat(
                Expected.PLAN.stream().map(expected -> Arguments.of(expected, PLAN)),
                Expected.LETTER.stream().map(expected -> Arguments.of(expected, LETTER)));
    }

    /** Appendices have no box; where Kính gửi stands is said by the decree's words and its form. */
    static Stream<Arguments> boxed() {
        return components()
                .filter(one -> !((Expected) one.get()[0]).id().matches("phuLuc.*|kinhGui"));
    }

    static Stream<Sheets> files() {
        return Stream.of(PLAN, LETTER);
    }

    @ParameterizedTest
    @MethodSource("components")
    void aComponentHasItsSizeWeightSlantAndColour(Expected expected, Sheets file) {
        JsonNode component = ND30.component(expected.id());
        PdfLine line = file.line(expected.start());
        assertTrue(ND30.sizes(expected.id()).contains(line.size()), line.toString());
        assertEquals(
                List.of(
                        component.get("bold").asBoolean(),
                        component.get("italic").asBoolean(),
                        true),
                List.of(line.bold(), line.italic(), line.black()),
                line.toString());
    }

    @ParameterizedTest
    @MethodSource("boxed")
    void aComponentStandsInItsBox(Expected expected, Sheets file) {
        String id = expected.id();
        PdfLine line = file.line(expected.start());
        Range box = ND30.box(id);
        double middle = 100 * (line.centre() - LEFT) / (RIGHT - LEFT);
        assertTrue(box.contains(middle), id + " at " + middle + " % of " + box);
    }

    @ParameterizedTest
    @MethodSource("files")
    void allTextStandsBetweenTheMargins(Sheets file) {
        List<PdfLine> outside =
                file.lines().stream()
                        .filter(line -> !line.text().strip().matches("\\d{1,2}"))
                        .filter(
                                line ->
                                        line.left() < ND30.margin("left").min() - TOLERANCE
                                                || line.right()
                                                        > ND30.sheet("widthMm")
                                                                - ND30.margin("right").min()
                                                                + TOLERANCE
                                                || line.baseline() < ND30.margin("top").min()
                                                || line.baseline()
                                                        > ND30.sheet("heightMm")
                                                                - ND30.margin("bottom").min())
                        .toList();
        assertEquals(List.of(), outside);
    }

    @Test
    void runningTextIsJustifiedBetweenTheMarginsWithAnIndentedFirstLine() {
        PdfLine first = PLAN.line("Căn cứ Nghị định");
        PdfLine second = PLAN.lines().get(PLAN.lines().indexOf(first) + 1);
        Range indent = ND30.pair("canCu", "firstLineIndentCm");
        assertTrue(
                indent.contains(Math.round((first.left() - LEFT) * 100) / 1000.0),
                first.toString());
        assertEquals(RIGHT, first.right(), TOLERANCE);
        assertEquals(LEFT, second.left(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void headLinesAreCentredToEachOther(Sheets file) {
        double right = file.line("CỘNG HÒA").centre();
        assertEquals(right, file.line("Độc lập").centre(), TOLERANCE);
        assertEquals(right, file.line("Lam Châu, ngày").centre(), TOLERANCE);
        double left = file.line("SỞ LƯU TRỮ").centre();
        assertEquals(left, file.line("UBND TỈNH").centre(), TOLERANCE);
        assertEquals(left, file.line("Số:").centre(), TOLERANCE);
    }

    @Test
    void titleAndSubjectAreCentredOnThePage() {
        double middle = (LEFT + RIGHT) / 2;
        for (PdfLine line : PLAN.block("KẾ HOẠCH")) {
            assertEquals(middle, line.centre(), TOLERANCE, line.text());
        }
        assertEquals(middle, PLAN.line("Số hóa").centre(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void numberAndDateShareALineAndSoDoRecipientsAndSigner(Sheets file) {
        assertEquals(
                file.line("Số:").baseline(), file.line("Lam Châu, ngày").baseline(), TOLERANCE);
        String signer = file.equals(PLAN) ? "KT. GIÁM ĐỐC" : "TL. GIÁM ĐỐC";
        assertEquals(file.line(signer).page(), file.line("Nơi nhận:").page());
        assertEquals(file.line(signer).baseline(), file.line("Nơi nhận:").baseline(), 1.0);
    }

    @ParameterizedTest
    @MethodSource("files")
    void thereIsRoomForASignatureBetweenTitleAndName(Sheets file) {
        PdfLine title = file.line(file.equals(PLAN) ? "PHÓ GIÁM ĐỐC" : "CHÁNH VĂN PHÒNG");
        PdfLine name = file.line(file.equals(PLAN) ? "Đàm Thục Khuê" : "Kiều Thụy An");
        assertEquals(title.centre(), name.centre(), TOLERANCE);
        assertEquals(title.page(), name.page());
        assertTrue(name.baseline() - title.baseline() >= 30, name.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theRulesUnderMottoAndIssuerAreAsLongAsTheyShould(Sheets file) {
        assertRule(file, "tieuNgu", "Độc lập");
        assertRule(file, "coQuanBanHanh", "SỞ LƯU TRỮ");
    }

    @Test
    void theRuleUnderTheSubjectIsAsLongAsItShould() {
        assertRule(PLAN, "trichYeu", "Số hóa");
    }

    private static void assertRule(Sheets file, String id, String start) {
        List<PdfLine> block = file.block(start);
        PdfLine last = block.getLast();
        double longest = block.stream().mapToDouble(PdfLine::width).max().orElseThrow();
        PdfRule rule =
                file.rules().stream()
                        .filter(found -> found.page() == last.page())
                        .filter(found -> found.top() > last.baseline())
                        .filter(found -> Math.abs(found.centre() - last.centre()) < 1)
                        .min(Comparator.comparingDouble(PdfRule::top))
                        .orElseThrow(() -> new AssertionError("no rule below " + start));
        Range allowed = ND30.ruleLength(id);
        double share = rule.width() / longest;
        assertTrue(
                share >= allowed.min() - 0.01 && share <= allowed.max() + 0.01,
                id + ": rule of " + share + " of the line");
        assertTrue(rule.top() - last.baseline() < 4, id + ": rule too far below");
        assertTrue(rule.thickness() > 0.15 && rule.thickness() < 0.4, rule.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void pageNumbersStandCentredInTheTopMarginFromTheSecondPageOfEachSectionOn(Sheets file) {
        Set<Integer> pages = file.lines().stream().map(PdfLine::page).collect(Collectors.toSet());
        int appendix = file.equals(PLAN) ? file.line("(Kèm theo").page() : pages.size();
        for (int page : pages) {
            int ofSection = page < appendix ? page + 1 : page - appendix + 1;
            List<PdfLine> numbers =
                    file.lines().stream()
                            .filter(line -> line.page() == page)
                            .filter(line -> line.baseline() < ND30.margin("top").min())
                            .toList();
            assertEquals(
                    ofSection == 1 ? List.of() : List.of(Integer.toString(ofSection)),
                    numbers.stream().map(PdfLine::text).toList());
            for (PdfLine number : numbers) {
                assertTrue(ND30.sizes("soTrang").contains(number.size()));
                assertEquals(List.of(false, false), List.of(number.bold(), number.italic()));
            }
        }
    }

    @Test
    void theSubjectOfALetterStandsUnderItsNumberWithoutARule() {
        PdfLine number = LETTER.line("Số:");
        List<PdfLine> subject = LETTER.block("V/v");
        assertEquals(number.centre(), subject.getFirst().centre(), TOLERANCE);
        double below = subject.getLast().baseline();
        assertEquals(
                List.of(),
                LETTER.rules().stream()
                        .filter(rule -> rule.page() == 0 && rule.top() > below)
                        .toList());
    }

    @Test
    void addresseesStandUnderTheColonOfKinhGui() {
        PdfLine label = LETTER.line("Kính gửi:");
        PdfLine dash = LETTER.line("- Trung tâm Lưu trữ");
        double indent = 10 * ND30.component("kinhGui").get("formIndentCm").get("label").asDouble();
        assertEquals(LEFT + indent, label.left(), TOLERANCE);
        assertTrue(dash.baseline() > label.baseline());
        assertEquals(label.right(), dash.left(), 2);
        assertEquals(dash.left(), LETTER.line("- Trung tâm Công nghệ số").left(), TOLERANCE);
    }
}
