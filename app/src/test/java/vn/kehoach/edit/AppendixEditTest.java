package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.List;

class AppendixEditTest {
    private static List<String> labels(Draft draft) {
        return draft.document().appendices().stream().map(Appendix::label).toList();
    }

    @Test
    void appendicesAreNumberedOnceThereAreTwoAndTheTextFollows() {
        Draft one = AppendixEdit.add(Orientation.PORTRAIT).apply(draft("TEXT 0 : xem Phụ lục|"));
        assertEquals(List.of("Phụ lục"), labels(one));
        assertEquals(
                "(Kèm theo Kế hoạch số …/… ngày … tháng … năm … của [tên cơ quan ban hành])",
                one.document().appendices().getFirst().reference().text());
        Draft two = AppendixEdit.add(Orientation.LANDSCAPE).apply(one);
        assertEquals(List.of("Phụ lục I", "Phụ lục II"), labels(two));
        assertEquals(List.of("TEXT 0 : xem Phụ lục I"), lines(two));
        Draft left = AppendixEdit.remove(0).apply(two);
        assertEquals(List.of("Phụ lục"), labels(left));
        assertEquals(Orientation.LANDSCAPE, left.document().appendices().getFirst().orientation());
    }

    @Test
    void theCaretStandsInTheNewAppendixAndComesBackWhenThatGoes() {
        Draft before = draft("TEXT 0 : |a");
        Draft typed = new Type("b").apply(AppendixEdit.add(Orientation.PORTRAIT).apply(before));
        assertEquals("b", new Clip(typed.document().appendices().getFirst().body()).plain());
        assertEquals(before, AppendixEdit.remove(0).apply(typed));
    }

    @Test
    void enterGoesDownTheHeadOfAnAppendixAndIntoItsText() {
        Draft added = AppendixEdit.add(Orientation.PORTRAIT).apply(draft("TEXT 0 : |a"));
        Place appendix = Place.of(Part.APPENDIX, 0);
        Place text = added.caret().place();
        Draft now = added.withSelection(TextSelection.at(appendix.then(-1), 4));
        for (Place next : List.of(appendix.then(-2), appendix.then(-3), text)) {
            now = new NewParagraph().apply(now);
            assertEquals(added.withSelection(TextSelection.at(next, 0)), now);
        }
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() {
        Draft draft = draft("TEXT 0 : |a");
        assertSame(draft, AppendixEdit.remove(0).apply(draft));
        assertSame(draft, AppendixEdit.turnMainText(Orientation.PORTRAIT).apply(draft));
    }

    @Test
    void theSheetsAtTheCaretAreTurnedAndItsAppendixGoes() {
        Draft text = draft("TEXT 0 : |a");
        assertEquals(
                Orientation.LANDSCAPE,
                AppendixEdit.turnAtCaret().apply(text).document().orientation());
        assertSame(text, AppendixEdit.removeAtCaret().apply(text));
        Draft added = AppendixEdit.add(Orientation.LANDSCAPE).apply(text);
        Draft turned = AppendixEdit.turnAtCaret().apply(added);
        assertEquals(Orientation.PORTRAIT, turned.document().appendices().getFirst().orientation());
        assertEquals(List.of(), labels(AppendixEdit.removeAtCaret().apply(turned)));
    }
}
