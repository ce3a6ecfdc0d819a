package vn.kehoach.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;
import java.util.Optional;

/** Tab stops are put together without a toolkit. */
class TabStopsViewModelTest {
    private static final Place FIRST = Place.of(Part.BODY, 0);
    private static final TabStop LEFT = new TabStop(60, Kind.LEFT, Leader.NONE);
    private static final TabStop DOTTED = new TabStop(85, Kind.RIGHT, Leader.DOTS);

    private final SampleDraft sample = new SampleDraft();
    private final TabStopsViewModel stops = sample.desk().tools().stops();
    private boolean shown;

    @BeforeEach
    void begin() {
        sample.model()
                .edit(
                        document ->
                                document.withAppendices(List.of())
                                        .withBody(
                                                List.of(
                                                        Paragraph.text("Họ tên:\tChức vụ:"),
                                                        Paragraph.text("Hết."))));
        sample.model().select(TextSelection.at(FIRST, 2));
        stops.showWith(() -> shown = true);
        stops.ask();
    }

    private List<TabStop> kept() {
        return ((Paragraph) sample.open().document().body().getFirst()).tabs();
    }

    private void add(String typed) {
        stops.positionProperty().set(typed);
        assertTrue(stops.add());
    }

    /** Where the first tab on the pages ends, in twips. */
    private double tabEnd() {
        return sample.layout().pages().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.runs().stream())
                .filter(PlacedRun::isTab)
                .mapToDouble(tab -> tab.x() + tab.width())
                .findFirst()
                .orElse(0);
    }

    @Test
    void aStopIsSeenOnThePagesBeforeTheDocumentHasIt() {
        double before = tabEnd();
        add("8,5");
        double shifted = tabEnd();
        assertTrue(shifted > before + 1000, before + " " + shifted);
        assertEquals(List.of(), kept());
        stops.leave();
        assertEquals(before, tabEnd());
        assertEquals(List.of(), kept());
    }

    @Test
    void whatIsKeptIsOneStepThatCanBeTakenBack() {
        add("6");
        stops.choose(Optional.empty());
        stops.kindProperty().set(Kind.RIGHT);
        stops.leaderProperty().set(Leader.DOTS);
        add("8.5 cm");
        assertTrue(stops.keep());
        assertEquals(List.of(LEFT, DOTTED), kept());
        sample.editor().undo();
        assertEquals(List.of(), kept());
    }

    @Test
    void aPositionThatIsTypedAndNotAddedIsKeptToo() {
        stops.positionProperty().set("6");
        assertTrue(stops.keep());
        assertEquals(List.of(LEFT), kept());
    }

    @Test
    void theChosenStopIsMovedChangedAndTakenAway() {
        add("4");
        stops.positionProperty().set("8,5");
        stops.move();
        stops.kindProperty().set(Kind.RIGHT);
        stops.leaderProperty().set(Leader.DOTS);
        assertEquals(List.of(DOTTED), stops.stops());
        stops.choose(Optional.empty());
        stops.kindProperty().set(Kind.LEFT);
        stops.leaderProperty().set(Leader.NONE);
        add("6");
        stops.remove();
        assertEquals(List.of(DOTTED), stops.stops());
        assertEquals(Optional.of(DOTTED), stops.chosenProperty().get());
        assertEquals("8,5", stops.positionProperty().get());
        stops.clear();
        assertEquals(List.of(), stops.stops());
        assertEquals("", stops.positionProperty().get());
    }

    @Test
    void whatIsNoPositionIsRefusedWithASentence() {
        for (String typed : List.of("0", "25,5", "abc", "-3", "0,01")) {
            stops.positionProperty().set(typed);
            assertFalse(stops.keep(), typed);
            assertEquals(
                    "Vị trí là số cm tính từ lề trái, từ 0,05 đến 25. Ví dụ: 8,5",
                    stops.problemProperty().get());
        }
        stops.positionProperty().set("3");
        assertEquals("", stops.problemProperty().get());
        assertEquals(List.of(), kept());
    }

    @Test
    void whereThereAreNoStopsTheClerkIsTold() {
        shown = false;
        sample.model().select(TextSelection.at(Place.of(Part.SUBJECT), 0));
        stops.ask();
        assertFalse(shown);
        assertEquals("Không đặt được điểm dừng tab ở đây", sample.told().titles().getLast());
    }

    @Test
    void whatIsToBeKnownOfTheParagraphsIsSaid() {
        assertEquals("Cho đoạn có con trỏ.", stops.about());
        add("6");
        stops.keep();
        sample.model()
                .select(
                        new TextSelection(
                                TextSelection.at(FIRST, 0).caret(),
                                TextSelection.at(Place.of(Part.BODY, 1), 2).caret()));
        stops.ask();
        assertEquals(
                "Cho 2 đoạn đang chọn. Điểm dừng của các đoạn đang khác nhau, nay thành như nhau.",
                stops.about());
        sample.model().select(TextSelection.at(Place.of(Part.BODY, 1), 0));
        stops.ask();
        assertEquals(
                "Cho đoạn có con trỏ. Chưa có dấu tab nào: gõ bằng Ctrl+Tab, ở đây mới thấy đổi.",
                stops.about());
    }
}
