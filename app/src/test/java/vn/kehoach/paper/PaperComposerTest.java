package vn.kehoach.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.font.FontFamily;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class PaperComposerTest {
    private static final Header HEADER =
            new Header(
                    List.of("UBND TỈNH LAM CHÂU"),
                    List.of("SỞ NỘI CHÍNH"),
                    true,
                    new DocumentNumber("", "/", "KH-SNC"),
                    new DateLine("Lam Châu", "", "8", "2026"),
                    DocumentType.KE_HOACH,
                    "KẾ HOẠCH",
                    RichText.plain("Sắp xếp hồ sơ năm 2026"));

    private static Paper compose(OfficialDocument document) {
        return new PaperComposer(FontFamily.bundled()).compose(document, DecreeStyles.sheet());
    }

    private static OfficialDocument document(
            Header header, List<Addressee> addressees, List<Appendix> appendices) {
        return new OfficialDocument(
                header,
                addressees,
                List.of(
                        Paragraph.text(
                                "Sở Nội chính xây dựng Kế hoạch năm 2026-2027 số 5/KH-SNC - đợt"
                                        + " 1./.")),
                Orientation.PORTRAIT,
                Closing.NONE,
                appendices,
                List.of());
    }

    private static OfficialDocument document(Header header) {
        return document(header, List.of(), List.of());
    }

    private static List<FlowParagraph> paragraphs(Paper paper, PaperStyle style) {
        var found = new ArrayList<FlowParagraph>();
        for (PaperSection section : paper.sections()) {
            for (FlowItem item : section.flow()) {
                switch (item) {
                    case FlowParagraph paragraph -> found.add(paragraph);
                    case FlowTable table ->
                            table.rows()
                                    .forEach(
                                            row ->
                                                    row.cells()
                                                            .forEach(
                                                                    cell ->
                                                                            found.addAll(
                                                                                    cell
                                                                                            .content())));
                }
            }
        }
        return found.stream().filter(paragraph -> paragraph.style() == style).toList();
    }

    private static List<String> texts(Paper paper, PaperStyle style) {
        return paragraphs(paper, style).stream().map(FlowParagraph::text).toList();
    }

    private static double size(Paper paper, PaperStyle style) {
        return paragraphs(paper, style).getFirst().pieces().getFirst().format().size();
    }

    @Test
    void shortNamesTakeTheLargerSizes() {
        Paper paper = compose(document(HEADER));
        assertEquals(
                List.of(13.0, 14.0, 13.0, 14.0),
                List.of(
                        size(paper, PaperStyle.MOTTO_NATION),
                        size(paper, PaperStyle.MOTTO),
                        size(paper, PaperStyle.ISSUER),
                        size(paper, PaperStyle.DATE_LINE)));
    }

    @Test
    void sizesThatAnOfficeChoseForItselfStayAlsoUnderALongName() {
        StyleSheet own = DecreeStyles.sheet().resized(13.5, PaperStyle.ISSUER);
        Paper paper =
                new PaperComposer(FontFamily.bundled())
                        .compose(
                                document(
                                        HEADER.withIssuer(List.of("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"))),
                                own);
        assertEquals(
                List.of(13.0, 13.5),
                List.of(size(paper, PaperStyle.MOTTO_NATION), size(paper, PaperStyle.ISSUER)));
    }

    @Test
    void aLongNameTakesTheSmallerSizesTogether() {
        Paper paper = compose(document(HEADER.withIssuer(List.of("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"))));
        assertEquals(
                List.of(12.0, 13.0, 12.0, 13.0),
                List.of(
                        size(paper, PaperStyle.MOTTO_NATION),
                        size(paper, PaperStyle.MOTTO),
                        size(paper, PaperStyle.ISSUER),
                        size(paper, PaperStyle.DATE_LINE)));
    }

    @Test
    void aBlankNumberAndDayLeaveRoomForTheStamp() {
        Paper paper = compose(document(HEADER));
        assertEquals(List.of("Số:         /KH-SNC"), plain(texts(paper, PaperStyle.NUMBER)));
        assertEquals(
                List.of("Lam Châu, ngày      tháng 8 năm 2026"),
                texts(paper, PaperStyle.DATE_LINE));
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(text -> text.replace(FontFamily.NO_BREAK_HYPHEN, '-')).toList();
    }

    @Test
    void whatTheDocumentDoesNotSayStandsInBrackets() {
        Header silent =
                HEADER.withIssuer(List.of())
                        .withNumber(DocumentNumber.BLANK)
                        .withSubject(RichText.EMPTY)
                        .withDateLine(DateLine.BLANK);
        Paper paper = compose(document(silent));
        assertEquals(List.of("[TÊN CƠ QUAN BAN HÀNH]"), texts(paper, PaperStyle.ISSUER));
        assertEquals(List.of("[Trích yếu nội dung]"), texts(paper, PaperStyle.SUBJECT));
        assertTrue(texts(paper, PaperStyle.NUMBER).getFirst().endsWith("/[KÝ HIỆU]"));
        assertTrue(texts(paper, PaperStyle.DATE_LINE).getFirst().startsWith("[Địa danh], ngày"));
        assertEquals(List.of("[CHỨC VỤ NGƯỜI KÝ]"), texts(paper, PaperStyle.SIGNER_TITLE));
        assertEquals(List.of("[Họ và tên]"), texts(paper, PaperStyle.SIGNER_NAME));
    }

    @Test
    void hyphensInsideAWordHoldItTogetherAndOthersDoNot() {
        Paper paper = compose(document(HEADER));
        String text = texts(paper, PaperStyle.BODY).getFirst();
        assertEquals(
                "Sở Nội chính xây dựng Kế hoạch năm 2026\u20112027 số 5/KH\u2011SNC - đợt 1./.",
                text);
    }

    @Test
    void aLetterHasItsSubjectBelowTheNumberAndNoTypeName() {
        Header letter = HEADER.withType(DocumentType.CONG_VAN, "");
        Paper paper = compose(document(letter));
        assertEquals(
                List.of("V/v Sắp xếp hồ sơ năm 2026"), texts(paper, PaperStyle.LETTER_SUBJECT));
        assertEquals(List.of(), texts(paper, PaperStyle.TYPE));
        assertEquals(List.of(), texts(paper, PaperStyle.SUBJECT));
    }

    @Test
    void oneAddresseeStandsOnTheLineOfKinhGuiAndSeveralBelowIt() {
        var one = List.of(new Addressee("Bộ Nội chính", "."));
        assertEquals(
                List.of("Kính gửi: Bộ Nội chính."),
                texts(compose(document(HEADER, one, List.of())), PaperStyle.ADDRESSEES));
        var two = List.of(new Addressee("Sở A", ";"), new Addressee("Sở B", "."));
        assertEquals(
                List.of("- Sở A;", "- Sở B."),
                texts(compose(document(HEADER, two, List.of())), PaperStyle.ADDRESSEE));
    }

    @Test
    void theLastParagraphStaysWithTheSignature() {
        ParagraphFormat format =
                paragraphs(compose(document(HEADER)), PaperStyle.BODY).getLast().format();
        assertEquals(List.of(true, true), List.of(format.keepWithNext(), format.keepTogether()));
    }

    @Test
    void anAppendixIsASectionOfItsOwnOrientation() {
        var appendix =
                new Appendix(
                        Appendix.Kind.APPENDIX,
                        "Phụ lục",
                        RichText.plain("DANH MỤC"),
                        RichText.plain("(Kèm theo Kế hoạch)"),
                        Orientation.LANDSCAPE,
                        Optional.empty(),
                        List.of(),
                        Closing.NONE);
        Paper paper = compose(document(HEADER, List.of(), List.of(appendix)));
        assertEquals(
                List.of(false, true),
                paper.sections().stream().map(s -> s.page().landscape()).toList());
        assertEquals(
                List.of(Place.of(Part.APPENDIX, 0, -2)),
                paragraphs(paper, PaperStyle.APPENDIX_TITLE).stream()
                        .map(FlowParagraph::place)
                        .toList());
    }

    @Test
    void theFileSaysItsTitleAuthorAndSubject() {
        assertEquals(
                new PaperInfo(
                        "KẾ HOẠCH Sắp xếp hồ sơ năm 2026",
                        "SỞ NỘI CHÍNH",
                        "Sắp xếp hồ sơ năm 2026"),
                compose(document(HEADER)).info());
    }

    @Test
    void aFileWithoutAnIssuerNamesItsSignersAsAuthors() {
        var signature = new Signature(List.of(), List.of("GIÁM ĐỐC"), "Trần Thu Nguyệt", List.of());
        OfficialDocument document =
                document(HEADER.withIssuer(List.of()))
                        .withClosing(new Closing(List.of(), List.of(signature)));
        assertEquals("Trần Thu Nguyệt", compose(document).info().author());
    }

    @Test
    void aDraftSaysSoBelowItsNumber() {
        Paper paper =
                new PaperComposer(FontFamily.bundled())
                        .compose(document(HEADER), DecreeStyles.sheet(), Marks.draft(2));
        assertEquals("DỰ THẢO LẦN 2", texts(paper, PaperStyle.NUMBER).getLast());
    }

    @Test
    void aCopySaysItsFormAndTheCopyingAgencyBelowTheSource() {
        Header copier =
                HEADER.withIssuer(List.of("VĂN PHÒNG TỈNH"))
                        .withType(DocumentType.OTHER, "SAO Y")
                        .withNumber(new DocumentNumber("05", "/", "SY-VP"));
        var marks = new Marks("", Optional.of(new CopyBlock(copier, Closing.NONE)));
        Paper paper =
                new PaperComposer(FontFamily.bundled())
                        .compose(document(HEADER), DecreeStyles.sheet(), marks);
        assertEquals(List.of("KẾ HOẠCH", "SAO Y"), texts(paper, PaperStyle.TYPE));
        assertEquals(List.of("SỞ NỘI CHÍNH", "VĂN PHÒNG TỈNH"), texts(paper, PaperStyle.ISSUER));
        assertEquals("Số: 05/SY-VP", plain(texts(paper, PaperStyle.NUMBER)).getLast());
    }

    @Test
    void theNumberOfAnArticleIsBoldAndItsTextIsNot() {
        var article =
                Paragraph.of(
                        vn.kehoach.document.Role.ITEM, 1, "Điều 1.", RichText.plain("Ban hành"));
        Paper paper = compose(document(HEADER).withBody(List.of(article)));
        var pieces = paragraphs(paper, PaperStyle.ITEM_2).getFirst().pieces();
        assertEquals(
                List.of(true, false), pieces.stream().map(piece -> piece.format().bold()).toList());
    }

    @Test
    void everyTextOfAFormsOwnHeaderHasItsOwnPlace() {
        var form =
                new Appendix(
                        Appendix.Kind.FORM,
                        "Mẫu số 01",
                        RichText.EMPTY,
                        RichText.EMPTY,
                        Orientation.PORTRAIT,
                        Optional.of(HEADER.withIssuer(List.of("SỞ NỘI CHÍNH", "PHÒNG LƯU TRỮ"))),
                        List.of(),
                        Closing.NONE);
        Paper paper = compose(document(HEADER, List.of(), List.of(form)));
        List<Place> places =
                Stream.of(PaperStyle.PARENT_AGENCY, PaperStyle.ISSUER, PaperStyle.NUMBER)
                        .flatMap(style -> paragraphs(paper, style).stream())
                        .map(FlowParagraph::place)
                        .toList();
        assertEquals(List.copyOf(new LinkedHashSet<>(places)), places);
    }
}
