package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.sample.SamplePlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CaretMapTest {
    private static final FontFamily FONTS = FontFamily.bundled();
    private static final String LONG =
            "Các đơn vị tổ chức thực hiện kế hoạch, định kỳ hằng quý báo cáo kết quả. "
                    .repeat(4)
                    .strip();

    private static final List<Block> BODY =
            List.of(
                    Paragraph.text(LONG),
                    Paragraph.text(""),
                    Paragraph.of(Role.ITEM, 2, "1.", RichText.EMPTY),
                    new Table(
                            2,
                            List.of(1.0, 1.0),
                            0,
                            true,
                            List.of(),
                            List.of(row("Một", "Hai"), row("", "Bốn"))),
                    Paragraph.text("Hết."));

    private static final Place FIRST = Place.of(Part.BODY, 0);

    private final Layout layout = layout(BODY);
    private final CaretMap map = map(layout);

    private static Row row(String... cells) {
        var made = new ArrayList<Cell>();
        for (String cell : cells) {
            made.add(Cell.of(made.size(), List.of(Paragraph.text(cell))));
        }
        return new Row(made, false);
    }

    private static OfficialDocument document(List<Block> body) {
        return new SamplePlan(new DocumentJson())
                .document()
                .withAppendices(List.of())
                .withBody(body);
    }

    private static Layout layout(List<Block> body) {
        return new LayoutEngine(FONTS)
                .lay(new PaperComposer(FONTS).compose(document(body), DecreeStyles.sheet()));
    }

    private static CaretMap map(Layout layout) {
        OfficialDocument document = document(BODY);
        return new CaretMap(layout, FONTS, place -> Passages.at(document, place).isPresent());
    }

    private static Caret caret(int offset, Integer... steps) {
        return Caret.before(new Spot(Place.of(Part.BODY, steps), offset));
    }

    private List<PlacedLine> linesOfFirst() {
        return layout.pages().getFirst().lines().stream()
                .filter(line -> line.place().equals(FIRST))
                .toList();
    }

    @Test
    void everyParagraphAlsoAnEmptyOneHasACaret() {
        OfficialDocument document = document(BODY);
        List<Place> without =
                Passages.ofBody(document).stream()
                        .map(passage -> passage.place())
                        .filter(place -> map.box(Caret.before(new Spot(place, 0))).isEmpty())
                        .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void inAnItemWithoutTextTheCaretStandsBehindItsLabel() {
        PlacedLine line =
                layout.pages().getFirst().lines().stream()
                        .filter(one -> one.place().equals(Place.of(Part.BODY, 2)))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                line.runs().getLast().x() + line.runs().getLast().width(),
                map.box(caret(0, 2)).orElseThrow().x());
    }

    @Test
    void aSpotWhereALineBreaksBelongsToTheNextLine() {
        PlacedLine second = linesOfFirst().get(1);
        int begin = second.runs().getFirst().offset();
        Box box = map.box(caret(begin, 0)).orElseThrow();
        assertEquals(second.runs().getFirst().x(), box.x());
        assertTrue(box.top() >= second.top() - 20, box::toString);
    }

    @Test
    void homeAndEndStayInTheLine() {
        PlacedLine second = linesOfFirst().get(1);
        int begin = second.runs().getFirst().offset();
        int end = begin + second.text().stripTrailing().length();
        assertEquals(caret(begin, 0), map.lineBegin(caret(begin + 5, 0)));
        assertEquals(caret(end, 0), map.lineEnd(caret(begin + 5, 0)));
    }

    @Test
    void atABreakInsideAWordTheEndIsBehindTheLine() {
        Layout words = layout(List.of(Paragraph.text("a".repeat(200))));
        CaretMap map = map(words);
        Caret end = map.lineEnd(caret(3, 0));
        assertTrue(end.endsLine(), end::toString);
        Box behind = map.box(end).orElseThrow();
        Box before = map.box(Caret.before(end.spot())).orElseThrow();
        assertTrue(behind.top() < before.top() && behind.x() > before.x(), behind::toString);
    }

    @Test
    void downAndUpKeepTheirXAcrossEmptyLinesAndATable() {
        double x = map.box(caret(10, 0)).orElseThrow().x();
        var down = new ArrayList<Place>();
        Optional<Caret> at = Optional.of(map.lineEnd(caret(LONG.length(), 0)));
        while (at.isPresent()) {
            down.add(at.orElseThrow().spot().place());
            at = map.below(at.orElseThrow(), x);
        }
        assertEquals(
                List.of(
                        FIRST,
                        Place.of(Part.BODY, 1),
                        Place.of(Part.BODY, 2),
                        Place.of(Part.BODY, 3, 0, 0, 0),
                        Place.of(Part.BODY, 3, 1, 0, 0),
                        Place.of(Part.BODY, 4)),
                down);
        assertEquals(
                Optional.of(Place.of(Part.BODY, 3, 1, 1, 0)),
                map.above(caret(0, 4), 9000).map(caret -> caret.spot().place()));
    }

    @Test
    void upAndDownInALongParagraphComeBackToTheSameCharacter() {
        Caret start = caret(200, 0);
        double x = map.box(start).orElseThrow().x();
        Caret up = map.above(start, x).orElseThrow();
        assertEquals(Optional.of(start), map.below(up, x));
    }

    @Test
    void aCaretUnderAPointIsTheOneWhoseBoxIsThere() {
        for (int offset : List.of(0, 17, 150, LONG.length())) {
            Box box = map.box(caret(offset, 0)).orElseThrow();
            assertEquals(
                    Optional.of(caret(offset, 0)),
                    map.at(box.page(), box.x(), box.top() + box.height() / 2));
        }
    }

    @Test
    void aCaretInARepeatedHeadOfATableStandsOnThePageWhereItWasPut() {
        var rows = new ArrayList<Row>();
        rows.add(row("Việc", "Hạn"));
        for (int i = 0; i < 60; i++) {
            rows.add(row("Việc " + i, "Tháng 3"));
        }
        List<Block> body =
                List.of(new Table(2, List.of(1.0, 1.0), 1, true, List.of(), List.copyOf(rows)));
        OfficialDocument document = document(body);
        Layout laid = layout(body);
        CaretMap map = new CaretMap(laid, FONTS, place -> Passages.at(document, place).isPresent());
        Place head = Place.of(Part.BODY, 0, 0, 0, 0);
        PlacedLine again =
                laid.pages().get(1).lines().stream()
                        .filter(line -> line.place().equals(head))
                        .findFirst()
                        .orElseThrow();
        Caret put = map.at(1, again.runs().getFirst().x(), again.top() + 10).orElseThrow();
        assertEquals(new Caret(new Spot(head, 0), false, 1), put);
        assertEquals(1, map.box(put).orElseThrow().page());
        assertEquals(1, map.box(map.lineEnd(put)).orElseThrow().page());
        assertEquals(
                Optional.of(1),
                map.below(put, again.runs().getFirst().x()).flatMap(map::box).map(Box::page));
        assertEquals(0, map.box(Caret.before(new Spot(head, 0))).orElseThrow().page());
    }

    @Test
    void aSelectionIsOneBoxALineWithoutTheBlankItBreaksAt() {
        List<Box> boxes = map.boxes(new Spot(FIRST, 5), new Spot(Place.of(Part.BODY, 1), 0), 0, 5);
        assertEquals(linesOfFirst().size(), boxes.size());
        double margin =
                layout.pages().getFirst().setup().width()
                        - layout.pages().getFirst().setup().right();
        boxes.subList(0, boxes.size() - 1)
                .forEach(box -> assertEquals(margin, box.x() + box.width(), 20));
    }
}
