package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import java.util.List;

class SearchTest {
    private static Search loosely(String wanted) {
        return new Search(wanted, false, false, false);
    }

    @Test
    void wordsAreFoundWithoutTheirMarks() {
        Draft draft = draft("TEXT 0 : |Đơn vị", "TEXT 0 : các ĐƠN VỊ");
        assertEquals(2, loosely("don vi").in(draft.document()).size());
        assertEquals(0, new Search("don vi", false, true, false).in(draft.document()).size());
        assertEquals(1, new Search("Đơn vị", true, true, false).in(draft.document()).size());
    }

    @Test
    void aNoBreakSpaceIsFoundAsABlank() {
        Draft draft = draft("TEXT 0 : |Ủy ban nhân\u00A0dân");
        assertEquals(1, loosely("nhan dan").in(draft.document()).size());
    }

    @Test
    void wholeWordsHaveNoLettersBesideThem() {
        Draft draft = draft("TEXT 0 : bản, văn bản; bảnh");
        assertEquals(2, new Search("bản", false, true, true).in(draft.document()).size());
    }

    @Test
    void theNextMatchIsSelectedAndTheFirstComesBehindTheLast() {
        Draft draft = draft("TEXT 0 : ban, |ban", "TEXT 0 : Ban");
        Draft first = loosely("ban").next().apply(draft);
        assertEquals(List.of("TEXT 0 : ban, ^ban|", "TEXT 0 : Ban"), lines(first));
        Draft second = loosely("ban").next().apply(first);
        assertEquals(List.of("TEXT 0 : ban, ban", "TEXT 0 : ^Ban|"), lines(second));
        Draft third = loosely("ban").next().apply(second);
        assertEquals(List.of("TEXT 0 : ^ban|, ban", "TEXT 0 : Ban"), lines(third));
        assertEquals(second, loosely("ban").previous().apply(third));
    }

    @Test
    void theSelectedMatchIsReplacedAndTheNextSelected() {
        Draft found = loosely("so").next().apply(draft("TEXT 0 : |sở, sở"));
        assertEquals(
                List.of("TEXT 0 : Ban, ^sở|"), lines(loosely("so").replace("Ban").apply(found)));
    }

    @Test
    void allAreReplacedAtOnceAlsoInTables() {
        Draft table = InsertBlock.table(1, 2).apply(draft("TEXT 0 : sở sở|"));
        Draft typed = new Type("các sở").apply(table);
        Draft replaced = loosely("so").replaceAll("ban").apply(typed);
        assertEquals(
                List.of(
                        "TEXT 0 : ban ban",
                        "  BODY/1/0/0/0 TEXT 0 : các ba|n",
                        "  BODY/1/0/1/0 TEXT 0 : ",
                        "TEXT 0 : "),
                lines(replaced));
        assertSame(replaced, loosely("so").replaceAll("ban").apply(replaced));
    }

    @Test
    void capitalsThatWereNotLookedForStay() {
        Draft typed = draft("HEADING 1 I.: KẾ HOẠCH NĂM 2025", "TEXT 0 : |Năm 2025 khác năm 2025");
        assertEquals(
                List.of("HEADING 1 I.: KẾ HOẠCH NĂM 2026", "TEXT 0 : |Năm 2026 khác năm 2026"),
                lines(
                        new Search("năm 2025", false, true, false)
                                .replaceAll("năm 2026")
                                .apply(typed)));
        assertEquals(
                List.of("HEADING 1 I.: KẾ HOẠCH Quý I", "TEXT 0 : |Quý I khác Quý I"),
                lines(new Search("Năm 2025", false, true, false).replaceAll("Quý I").apply(typed)));
    }

    @Test
    void placesToFillInAreVisitedInTurn() {
        Draft first =
                Blank.NEXT.apply(draft("TEXT 0 : ngày |…… tháng", "TEXT 0 : [Tên đơn vị] [1]"));
        assertEquals(
                List.of("TEXT 0 : ngày ^……| tháng", "TEXT 0 : [Tên đơn vị] [1]"), lines(first));
        Draft second = Blank.NEXT.apply(first);
        assertEquals(
                List.of("TEXT 0 : ngày …… tháng", "TEXT 0 : ^[Tên đơn vị]| [1]"), lines(second));
        assertEquals(first, Blank.PREVIOUS.apply(second));
        assertEquals(first, Blank.NEXT.apply(second));
    }

    @Test
    void shortWordsBecomeLongOnes() {
        Expansions table = Expansions.of("ubnd = Ủy ban nhân dân\nkh = kế hoạch\nhỏng");
        assertEquals("ubnd = Ủy ban nhân dân\nkh = kế hoạch", table.written());
        assertEquals(
                List.of("TEXT 0 : (kế hoạch,| x"), lines(table.apply(draft("TEXT 0 : (kh,| x"))));
        assertEquals(List.of("TEXT 0 : Kế hoạch |"), lines(table.apply(draft("TEXT 0 : Kh |"))));
        Draft other = draft("TEXT 0 : skh |");
        assertSame(other, table.apply(other));
    }
}
