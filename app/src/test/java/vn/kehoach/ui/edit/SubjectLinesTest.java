package vn.kehoach.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.Erase;
import vn.kehoach.edit.NewParagraph;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;

/** A clerk says where the lines of the subject end, without a toolkit. */
class SubjectLinesTest {
    private static final Place SUBJECT = Place.of(Part.SUBJECT);

    private final SampleDraft sample = new SampleDraft();
    private final EditorViewModel editor = sample.editor();

    @BeforeEach
    void shorten() {
        sample.model()
                .edit(
                        document ->
                                document.withHeader(
                                        document.header()
                                                .withSubject(RichText.plain("Số hóa tài liệu"))));
        sample.model().select(TextSelection.at(SUBJECT, 6));
    }

    private String subject() {
        return sample.open().document().header().subject().text();
    }

    private List<String> printed() {
        return sample.layout().pages().getFirst().lines().stream()
                .filter(line -> line.place().equals(SUBJECT))
                .map(PlacedLine::text)
                .map(String::strip)
                .toList();
    }

    private Spot caret() {
        return editor.textProperty().get().caret();
    }

    @Test
    void enterEndsTheLineInPlaceOfTheBlankThere() {
        editor.run(new NewParagraph());
        assertEquals("Số hóa\ntài liệu", subject());
        assertEquals(List.of("Số hóa", "tài liệu"), printed());
        assertEquals(new Spot(SUBJECT, 7), caret());
        assertEquals("Số hóa tài liệu", sample.open().document().header().subjectLine());
    }

    @Test
    void backspaceAndDeleteMakeABlankOfTheLineEnd() {
        editor.run(new NewParagraph());
        editor.run(Erase.BACK);
        assertEquals("Số hóa tài liệu", subject());
        sample.model().select(TextSelection.at(SUBJECT, 6));
        editor.run(new NewParagraph());
        sample.model().select(TextSelection.at(SUBJECT, 6));
        editor.run(Erase.ON);
        assertEquals("Số hóa tài liệu", subject());
        editor.undo();
        assertEquals("Số hóa\ntài liệu", subject());
    }

    @Test
    void arrowsGoFromLineToLine() {
        editor.run(new NewParagraph());
        editor.lineEnd(false);
        assertEquals(new Spot(SUBJECT, 15), caret());
        editor.lineBegin(false);
        assertEquals(new Spot(SUBJECT, 7), caret());
        editor.up(false);
        editor.lineEnd(false);
        assertEquals(new Spot(SUBJECT, 6), caret());
    }

    @Test
    void whatIsTypedBehindTheLastLineEndStandsOnItsOwnLine() {
        sample.model().select(TextSelection.at(SUBJECT, 15));
        editor.run(new NewParagraph());
        assertEquals(List.of("Số hóa tài liệu", ""), printed());
        editor.up(false);
        editor.lineEnd(false);
        assertEquals(new Spot(SUBJECT, 15), caret());
        editor.down(false);
        editor.type("năm 2027");
        assertEquals(List.of("Số hóa tài liệu", "năm 2027"), printed());
    }

    @Test
    void aLongLineIsStillBrokenWhereItIsFull() {
        editor.run(new NewParagraph());
        editor.lineEnd(false);
        editor.type(" và nâng cao chất lượng công tác văn thư, lưu trữ trong các cơ quan của tỉnh");
        assertEquals(3, printed().size(), printed().toString());
        assertEquals("Số hóa", printed().getFirst());
    }
}
