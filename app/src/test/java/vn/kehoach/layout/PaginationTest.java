package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.layout.Papers.LINES_A_PAGE;
import static vn.kehoach.layout.Papers.column;
import static vn.kehoach.layout.Papers.lay;
import static vn.kehoach.layout.Papers.lines;
import static vn.kehoach.layout.Papers.paragraph;
import static vn.kehoach.layout.Papers.texts;

import org.junit.jupiter.api.Test;

import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class PaginationTest {
    private static final FlowParagraph FULL_BUT_ONE = lines(0, "đầy", LINES_A_PAGE - 1);
    private static final FlowParagraph FULL_BUT_THREE = lines(0, "đầy", LINES_A_PAGE - 3);

    private static FlowParagraph kept(String text) {
        FlowParagraph heading = paragraph(9, text);
        return heading.withFormat(heading.format().withKeepWithNext(true).withKeepTogether(true));
    }

    private static List<Integer> linesByPage(Layout layout) {
        var counts = new ArrayList<Integer>();
        for (int p = 0; p < layout.pages().size(); p++) {
            counts.add(texts(layout, p).size());
        }
        return counts;
    }

    @Test
    void anEmptySectionIsOneEmptyPage() {
        assertEquals(List.of(0), linesByPage(lay()));
    }

    @Test
    void oneLineOfAParagraphIsNotLeftAtTheFootOfAPage() {
        assertEquals(
                List.of(LINES_A_PAGE - 1, 5), linesByPage(lay(FULL_BUT_ONE, lines(1, "dài", 5))));
    }

    @Test
    void oneLineOfAParagraphIsNotLeftAtTheHeadOfAPage() {
        assertEquals(
                List.of(LINES_A_PAGE - 1, 2), linesByPage(lay(FULL_BUT_THREE, lines(1, "dài", 4))));
    }

    @Test
    void aParagraphOfThreeLinesIsNotBroken() {
        assertEquals(
                List.of(LINES_A_PAGE - 1, 3), linesByPage(lay(FULL_BUT_ONE, lines(1, "dài", 3))));
    }

    @Test
    void aHeadingGoesToThePageOfTheTextBelowIt() {
        Layout layout = lay(FULL_BUT_ONE, kept("II. NỘI DUNG"), lines(1, "dài", 2));
        assertEquals(List.of(LINES_A_PAGE - 1, 3), linesByPage(layout));
    }

    @Test
    void aHeadingBeforeAPageBreakStaysWhereItIs() {
        FlowParagraph broken = paragraph(1, "Trang mới");
        Layout layout =
                lay(
                        FULL_BUT_THREE,
                        kept("II. NỘI DUNG"),
                        broken.withFormat(broken.format().withPageBreakBefore(true)));
        assertEquals(List.of(LINES_A_PAGE - 2, 1), linesByPage(layout));
    }

    @Test
    void headingsAboveOneAnotherStayTogether() {
        Layout layout =
                lay(FULL_BUT_THREE, kept("II. NỘI DUNG"), kept("1. Mục đích"), lines(1, "dài", 2));
        assertEquals(List.of(LINES_A_PAGE - 3, 4), linesByPage(layout));
    }

    @Test
    void aChainHigherThanAPageIsBrokenAllTheSame() {
        FlowItem[] headings =
                Collections.nCopies(LINES_A_PAGE + 2, kept("Mục")).toArray(FlowItem[]::new);
        assertEquals(List.of(LINES_A_PAGE, 2), linesByPage(lay(headings)));
    }

    @Test
    void aPageBreakBeforeTheFirstParagraphLeavesNoEmptyPage() {
        FlowParagraph broken = paragraph(0, "Đầu");
        Layout layout = lay(broken.withFormat(broken.format().withPageBreakBefore(true)));
        assertEquals(List.of(List.of("Đầu")), List.of(texts(layout, 0)));
    }

    @Test
    void theEmptyParagraphBehindTheLastTableOpensNoPage() {
        Layout layout =
                lay(column("Tên", lines(0, "dài", LINES_A_PAGE - 2).text()), paragraph(1, ""));
        assertEquals(1, layout.pages().size());
    }

    @Test
    void headerRowsAreRepeatedAboveTheRowsThatGoOn() {
        String tall = lines(0, "dài", 30).text();
        Layout layout = lay(column("Tên", tall, tall));
        assertEquals(
                List.of("Tên", "Tên"),
                List.of(texts(layout, 0).getFirst(), texts(layout, 1).getFirst()));
    }

    @Test
    void aHeaderRowIsNotLeftAloneAtTheFootOfAPage() {
        Layout layout = lay(FULL_BUT_THREE, column("Tên", lines(0, "dài", 3).text()));
        assertEquals(LINES_A_PAGE - 3, texts(layout, 0).size());
    }

    @Test
    void aRowHigherThanAPageGoesOnWithoutLosingALine() {
        Layout layout = lay(column("Tên", lines(0, "dài", 2 * LINES_A_PAGE).text()));
        int lines = linesByPage(layout).stream().mapToInt(Integer::intValue).sum();
        int headers = layout.pages().size() - 1;
        assertTrue(
                lines >= 2 * LINES_A_PAGE && lines <= 2 * LINES_A_PAGE + 4 + headers,
                "lines: " + lines);
    }

    @Test
    void pageNumbersStandOnAllPagesButTheFirst() {
        Layout layout = lay(lines(0, "dài", 2 * LINES_A_PAGE + 5));
        var numbers = layout.pages().stream().map(page -> page.lines().getFirst().text()).toList();
        assertEquals(List.of("2", "3"), numbers.subList(1, 3));
        assertTrue(numbers.getFirst().startsWith("dài"));
    }

    @Test
    void aCharacterWithoutGlyphIsNamedWithItsText() {
        var missing = assertThrows(MissingGlyph.class, () -> lay(paragraph(3, "Chữ 漢 lạ")));
        assertEquals(
                "Ký tự “漢” (U+6F22) không có trong phông chữ Times New Roman, ở đoạn “Chữ 漢 lạ”."
                        + " Hãy thay hoặc xóa ký tự này.",
                missing.getMessage());
    }
}
