package vn.kehoach.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.Box;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;
import java.util.Optional;

/** Notes on the pages, without a toolkit. */
class NoteEditingTest {
    private static final Place FIRST = Place.of(Part.BODY, 0);

    private final SampleDraft sample = new SampleDraft();
    private final EditorViewModel editor = sample.editor();
    private final ToolsViewModel tools = sample.desk().tools();

    @BeforeEach
    void shorten() {
        sample.model()
                .edit(
                        document ->
                                document.withAppendices(List.of())
                                        .withBody(
                                                List.of(
                                                        Paragraph.text("Một hai."),
                                                        Paragraph.text("Hết."))));
        sample.model().select(TextSelection.at(FIRST, 7));
    }

    private List<Footnote> notes() {
        return ((Paragraph) sample.open().document().body().getFirst()).notes();
    }

    private static List<Footnote> one(String text) {
        return List.of(new Footnote(7, "1", RichText.plain(text)));
    }

    private Place caret() {
        return editor.textProperty().get().caret().place();
    }

    private void click(Box box) {
        var pointing = new Pointing(editor);
        pointing.press(box.page(), box.x(), box.top() + box.height() / 2, 1, false);
    }

    @Test
    void whatIsComposedInANoteIsOnThePageBeforeItIsInTheDocument() {
        tools.note();
        editor.compose("", "kế", 2);
        assertTrue(sample.firstPage().contains("1 kế"), () -> sample.firstPage().toString());
        assertEquals(one(""), notes());
        assertEquals(1, editor.onPages().composed(0, 0).size());
        editor.compose("kế", "", 0);
        assertEquals(one("kế"), notes());
    }

    @Test
    void aNumberTypedAtTheBeginningOfANoteStaysAWord() {
        tools.note();
        "1. Theo".chars().forEach(letter -> editor.type(Character.toString(letter)));
        assertEquals(one("1. Theo"), notes());
    }

    @Test
    void allOfANoteIsSelectedByItself() {
        tools.note();
        editor.type("Lời chú thích");
        editor.selectAll();
        assertEquals("Lời chú thích", editor.selectedText());
    }

    @Test
    void inTheHeadTheClerkIsToldWhereNotesCanBe() {
        sample.model().select(TextSelection.at(Place.of(Part.SUBJECT), 0));
        tools.note();
        assertEquals(List.of("Không chèn được chú thích ở đây"), sample.told().titles());
        assertEquals(List.of(), notes());
    }

    @Test
    void anIssuedDocumentTakesNoNote() {
        sample.model().lock(true);
        tools.note();
        assertEquals(List.of(), notes());
        assertEquals(List.of("Văn bản đã ban hành, không sửa được nữa"), sample.told().titles());
    }

    @Test
    void aNoteIsOfNoKindOfParagraph() {
        tools.note();
        assertEquals(Optional.empty(), tools.kindProperty().get());
        assertTrue(tools.usableProperty().get());
    }

    @Test
    void aPressInTheNotePutsTheCaretThereAndAGrowingSelectionStaysInIt() {
        tools.note();
        editor.type("Lời chú thích");
        Box note = editor.onPages().caret().orElseThrow();
        sample.model().select(TextSelection.at(FIRST, 0));
        Box text = editor.onPages().caret().orElseThrow();
        click(note);
        assertEquals(FIRST.note(0), caret());
        new Pointing(editor).press(text.page(), text.x(), text.top() + 10, 1, true);
        assertEquals(FIRST.note(0), caret());
        new Pointing(editor).drag(text.page(), text.x(), text.top() + 10);
        assertEquals(FIRST.note(0), caret());
    }

    @Test
    void aTextDraggedOverANoteDoesNotReachIntoIt() {
        tools.note();
        Box note = editor.onPages().caret().orElseThrow();
        sample.model().select(TextSelection.at(FIRST, 0));
        click(editor.onPages().caret().orElseThrow());
        new Pointing(editor).drag(note.page(), 9000, note.top());
        assertTrue(!caret().inNote(), () -> caret().toString());
    }
}
