package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.sample.SamplePlan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class NoteCaretTest {
    private static final FontFamily FONTS = FontFamily.bundled();
    private static final Place FIRST = Place.of(Part.BODY, 0);
    private static final Place LAST_LINE = Place.of(Part.BODY, 40);

    private final OfficialDocument document = document();
    private final Layout layout =
            new LayoutEngine(FONTS)
                    .lay(new PaperComposer(FONTS).compose(document, DecreeStyles.sheet()));
    private final CaretMap map =
            new CaretMap(layout, FONTS, place -> Passages.at(document, place).isPresent());

    /** Two notes in the first paragraph, an empty one in a cell, a last one on a later page. */
    private static OfficialDocument document() {
        var body = new ArrayList<Block>();
        body.add(
                noted(
                        "Một hai",
                        new Footnote(3, "1", RichText.plain("Chú thích một")),
                        note(7, "Chú thích hai")));
        var cells =
                List.of(
                        Cell.of(0, List.of(Paragraph.text("Ô"))),
                        Cell.of(1, List.of(noted("Bên", note(3, "")))));
        body.add(
                new Table(
                        2, List.of(1.0, 1.0), 0, true, List.of(), List.of(new Row(cells, false))));
        body.addAll(Collections.nCopies(38, Paragraph.text("Các đơn vị thực hiện.")));
        body.add(noted("Hết", note(3, "Chú thích cuối")));
        return new SamplePlan(new DocumentJson())
                .document()
                .withAppendices(List.of())
                .withBody(body);
    }

    private static Footnote note(int at, String text) {
        return new Footnote(at, "1", RichText.plain(text));
    }

    private static Paragraph noted(String text, Footnote... notes) {
        return Paragraph.text(text).withNotes(List.of(notes));
    }

    private PlacedLine line(Place place) {
        return layout.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static Caret caret(Place place, int offset) {
        return Caret.before(new Spot(place, offset));
    }

    private static double middle(PlacedLine line) {
        return line.top() + line.height() / 2;
    }

    @Test
    void aPointInANoteIsACaretInItsText() {
        PlacedLine note = line(FIRST.note(1));
        PlacedRun text = note.runs().getLast();
        assertEquals("Chú thích hai", text.text());
        assertEquals(Optional.of(caret(FIRST.note(1), 0)), map.at(0, text.x(), middle(note)));
        assertEquals(Optional.of(caret(FIRST.note(1), 13)), map.at(0, 9000, middle(note)));
    }

    @Test
    void inANoteWithoutTextTheCaretStandsBehindItsNumberAndBlank() {
        Place empty = Place.of(Part.BODY, 1, 0, 1, 0).note(0);
        PlacedRun blank = line(empty).runs().getLast();
        assertEquals(blank.x() + blank.width(), map.box(caret(empty, 0)).orElseThrow().x());
        assertEquals(Optional.of(caret(empty, 0)), map.at(0, 9000, middle(line(empty))));
    }

    @Test
    void theCaretWhereANoteIsCalledStandsBehindTheMark() {
        List<PlacedRun> runs = line(FIRST).runs();
        assertEquals(List.of("Một", "1", " hai", "2"), runs.stream().map(PlacedRun::text).toList());
        assertEquals(runs.get(2).x(), map.box(caret(FIRST, 3)).orElseThrow().x());
        assertEquals(
                runs.get(3).x() + runs.get(3).width(), map.box(caret(FIRST, 7)).orElseThrow().x());
    }

    @Test
    void stepsDownFromTheTextLeaveTheNotesOut() {
        Place last = FIRST;
        Optional<Caret> at = Optional.of(caret(FIRST, 0));
        while (at.isPresent()) {
            last = at.orElseThrow().spot().place();
            assertEquals(false, last.inNote(), last::toString);
            at = map.below(at.orElseThrow(), 3000);
        }
        assertEquals(LAST_LINE, last);
    }

    @Test
    void stepsUpAndDownGoFromNoteToNoteAndUpIntoTheText() {
        Caret second = caret(FIRST.note(1), 0);
        assertEquals(Optional.of(FIRST.note(0)), place(map.above(second, 3000)));
        assertEquals(
                Optional.of(second.spot().place()),
                place(map.below(caret(FIRST.note(0), 0), 3000)));
        assertEquals(
                false,
                map.above(caret(FIRST.note(0), 0), 3000).orElseThrow().spot().place().inNote());
        assertEquals(Optional.empty(), map.below(caret(LAST_LINE.note(0), 0), 3000));
    }

    private static Optional<Place> place(Optional<Caret> caret) {
        return caret.map(found -> found.spot().place());
    }

    @Test
    void aSelectedTextLeavesItsNotesOut() {
        List<Box> boxes = map.boxes(new Spot(FIRST, 0), new Spot(LAST_LINE, 3), 0, 9);
        PlacedLine note = line(FIRST.note(0));
        assertEquals(
                List.of(),
                boxes.stream().filter(box -> box.page() == 0 && box.top() >= note.top()).toList());
    }

    @Test
    void aSelectionReachesNeitherIntoANoteNorOutOfOne() {
        PlacedLine note = line(FIRST.note(0));
        assertEquals(
                Optional.of(false),
                place(map.reached(FIRST, 0, 9000, middle(note))).map(Place::inNote));
        assertEquals(
                Optional.of(FIRST.note(0)),
                place(map.reached(FIRST.note(0), 0, 3000, middle(line(FIRST)))));
    }

    @Test
    void aMarkAndTheNumberOfItsNoteKnowEachOther() {
        PlacedRun mark = line(FIRST).runs().getLast();
        assertEquals(
                Optional.of(new NoteMark(FIRST.note(1), false)),
                map.mark(0, mark.x() + mark.width() / 2, middle(line(FIRST))));
        PlacedLine note = line(FIRST.note(1));
        assertEquals(
                Optional.of(new NoteMark(FIRST.note(1), true)),
                map.mark(0, note.runs().getFirst().x() + 10, middle(note)));
        assertEquals(Optional.empty(), map.mark(0, 9000, middle(note)));
    }
}
