package vn.kehoach.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.edit.CellStep;
import vn.kehoach.edit.Erase;
import vn.kehoach.edit.Move;
import vn.kehoach.edit.NewParagraph;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.draft.Selection;

import java.util.ArrayList;
import java.util.List;

class EditorViewModelTest {
    private static final Place LAST = Place.of(Part.BODY, 2);

    private final SampleDraft sample = new SampleDraft();
    private final EditorViewModel editor = sample.editor();

    @BeforeEach
    void shorten() {
        sample.model()
                .edit(
                        document ->
                                document.withAppendices(List.of())
                                        .withBody(
                                                List.of(
                                                        Paragraph.text("Một hai ba bốn."),
                                                        Paragraph.text(""),
                                                        Paragraph.text("Hết"))));
        sample.model().select(TextSelection.at(LAST, 3));
    }

    private OfficialDocument document() {
        return sample.open().document();
    }

    private String text(int block) {
        return Passages.at(document(), Place.of(Part.BODY, block)).orElseThrow().text();
    }

    private boolean onPaper(String text) {
        return sample.firstPage().contains(text);
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> editor.type(Character.toString(letter)));
    }

    @Test
    void whatIsTypedIsInTheDocumentAndOnThePage() {
        type(" rồi.");
        assertEquals("Hết rồi.", text(2));
        assertTrue(onPaper("Hết rồi."));
        assertEquals(TextSelection.at(LAST, 8), editor.textProperty().get());
    }

    @Test
    void unikeyRewritesLettersByBackspace() {
        editor.run(new NewParagraph());
        type("Kê");
        editor.run(Erase.BACK);
        type("ế hoach");
        for (int i = 0; i < 3; i++) {
            editor.run(Erase.BACK);
        }
        type("ạch");
        assertEquals("Kế hoạch", text(3));
    }

    @Test
    void composedTextIsOnThePageButNotInTheDocument() {
        editor.compose("", " rô", 3);
        assertTrue(onPaper("Hết rô"));
        assertEquals("Hết", text(2));
        editor.compose("", " rồi", 4);
        assertTrue(onPaper("Hết rồi"));
        List<Box> underlined = editor.onPages().composed(0, 0);
        assertEquals(1, underlined.size());
        assertEquals(
                underlined.getFirst().x() + underlined.getFirst().width(),
                editor.onPages().caret().orElseThrow().x(),
                1);
        editor.compose(" rồi", "", 0);
        assertEquals("Hết rồi", text(2));
        assertEquals(List.of(), editor.onPages().composed(0, 0));
    }

    @Test
    void anEditingKeyTypesWhatIsBeingComposedFirst() {
        editor.compose("", " rồi", 4);
        editor.run(new NewParagraph());
        assertEquals(List.of("Hết rồi", ""), List.of(text(2), text(3)));
    }

    @Test
    void aLateCommitOfTheSameTextIsNotTypedTwice() {
        editor.compose("", " rồi", 4);
        editor.endComposition();
        editor.compose(" rồi", "", 0);
        assertEquals("Hết rồi", text(2));
    }

    @Test
    void aMethodMayClearItsTextBeforeItCommitsLate() {
        editor.compose("", " rồi", 4);
        editor.endComposition();
        editor.compose("", "", 0);
        editor.compose(" rồi", "", 0);
        assertEquals("Hết rồi", text(2));
    }

    @Test
    void aDroppedCompositionLeavesNothing() {
        editor.compose("", " rồi", 4);
        editor.compose("", "", 0);
        assertEquals("Hết", text(2));
        assertTrue(onPaper("Hết"));
    }

    @Test
    void allThatWasTypedCanBeTakenBack() {
        type(" rồi.");
        editor.run(new NewParagraph());
        type("Nữa");
        for (int i = 0; i < 20; i++) {
            editor.undo();
        }
        assertEquals(SampleHouse.sample(), document());
    }

    @Test
    void aDashTypedBeforeTextMakesAnItemAndIsTakenBackAsTyped() {
        editor.run(new NewParagraph());
        type("- Việc");
        var item = (Paragraph) document().body().get(3);
        assertEquals("- Việc", item.label() + " " + item.text().text());
        editor.undo();
        editor.undo();
        assertEquals("- ", text(3));
    }

    @Test
    void theSubjectIsTypedWhereItStands() {
        Place subject = Place.of(Part.SUBJECT);
        sample.model().select(TextSelection.at(subject, 0));
        type("Về ");
        assertTrue(
                document().header().subject().text().startsWith("Về "),
                document().header().subject()::text);
        assertEquals(TextSelection.at(subject, 3), editor.textProperty().get());
    }

    @Test
    void aLineOfTheHeadIsNotSelectedTogetherWithTheText() {
        sample.model().select(TextSelection.at(Place.of(Part.BODY, 0), 0));
        editor.up(true);
        assertEquals(TextSelection.at(Place.of(Part.BODY, 0), 0), editor.textProperty().get());
    }

    @Test
    void shortWordsBecomeLongOnesBehindABlank() {
        editor.shortWords().keep("ubnd = Ủy ban nhân dân");
        type(" ubnd ");
        assertEquals("Hết Ủy ban nhân dân ", text(2));
        editor.undo();
        assertEquals("Hết ubnd ", text(2));
        editor.shortWords().keep("");
    }

    @Test
    void shortWordsOfAnInputMethodBecomeLongOnesToo() {
        editor.shortWords().keep("ubnd = Ủy ban nhân dân");
        editor.compose(" ", "", 0);
        editor.compose("", "ubnd", 4);
        editor.compose("ubnd,", "", 0);
        assertEquals("Hết Ủy ban nhân dân,", text(2));
        editor.undo();
        assertEquals("Hết ubnd,", text(2));
        editor.shortWords().keep("");
    }

    @Test
    void aShortWordInTheMiddleOfALongerOneStays() {
        editor.shortWords().keep("to = tổ trưởng");
        type(" to\u202F");
        editor.run(Erase.BACK);
        editor.run(Erase.BACK);
        type("ô");
        assertEquals("Hết tô", text(2));
        editor.shortWords().keep("");
    }

    @Test
    void aMethodMayCommitAndComposeAtOnce() {
        editor.compose("", " rồi", 4);
        editor.compose(" rồi ", "n", 1);
        assertEquals("Hết rồi ", text(2));
        assertTrue(onPaper("Hết rồi n"));
        editor.compose("nữa", "", 0);
        assertEquals("Hết rồi nữa", text(2));
    }

    @Test
    void aCharacterThatCannotBePrintedIsRefused() {
        editor.type("\uD83D\uDE00");
        assertEquals("Hết", text(2));
        assertEquals("Không gõ được ký tự này", sample.told().last().title());
    }

    @Test
    void anIssuedDocumentStaysAsItIsAndTheClerkIsToldOnce() {
        sample.model().lock(true);
        type("abc");
        editor.compose("", "rồi", 3);
        assertEquals("Hết", text(2));
        assertEquals(List.of("Văn bản đã ban hành, không sửa được nữa"), sample.told().titles());
    }

    @Test
    void upAndDownKeepTheirColumnThroughAnEmptyLine() {
        Place first = Place.of(Part.BODY, 0);
        sample.model().select(TextSelection.at(LAST, 3));
        editor.up(false);
        assertEquals(TextSelection.at(Place.of(Part.BODY, 1), 0), editor.textProperty().get());
        editor.up(false);
        assertEquals(first, editor.textProperty().get().caret().place());
        editor.down(false);
        editor.down(false);
        assertEquals(TextSelection.at(LAST, 3), editor.textProperty().get());
    }

    @Test
    void aDoubleClickSelectsTheWordAndADragGoesOnByWords() {
        Place first = Place.of(Part.BODY, 0);
        sample.model().select(TextSelection.at(first, 5));
        Box five = editor.onPages().caret().orElseThrow();
        sample.model().select(TextSelection.at(first, 9));
        Box nine = editor.onPages().caret().orElseThrow();
        var pointing = new Pointing(editor);
        pointing.press(five.page(), five.x(), five.top() + 50, 2, false);
        assertEquals("hai", editor.selectedText());
        pointing.drag(nine.page(), nine.x(), nine.top() + 50);
        assertEquals("hai ba", editor.selectedText());
        pointing.press(five.page(), five.x(), five.top() + 50, 3, false);
        assertEquals("Một hai ba bốn.", editor.selectedText());
    }

    @Test
    void inTheRepeatedHeadOfATableTheCaretStaysOnThePageThatWasClicked() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i <= 60; i++) {
            rows.add(new Row(List.of(cell(0, "Việc"), cell(1, "Hạn")), false));
        }
        var table = new Table(2, List.of(1.0, 1.0), 1, true, List.of(), List.copyOf(rows));
        sample.model().edit(document -> document.withBody(List.of(table, Paragraph.text("Hết"))));
        Place head = Place.of(Part.BODY, 0, 0, 0, 0);
        PlacedLine again =
                sample.layout().pages().get(1).lines().stream()
                        .filter(line -> line.place().equals(head))
                        .findFirst()
                        .orElseThrow();
        new Pointing(editor).press(1, again.runs().getFirst().x(), again.top() + 10, 1, false);
        assertEquals(TextSelection.at(head, 0), editor.textProperty().get());
        assertEquals(1, caretPage());
        type("x");
        assertEquals(1, caretPage());
        editor.run(CellStep.NEXT);
        assertEquals(1, caretPage());
        editor.run(new Move(Move.Step.DOCUMENT_END, false));
        sample.model().select(head, 0, Selection.Origin.PANEL);
        assertEquals(0, caretPage());
    }

    private int caretPage() {
        return editor.onPages().caret().orElseThrow().page();
    }

    private static Cell cell(int column, String text) {
        return Cell.of(column, List.of(Paragraph.text(text)));
    }
}
