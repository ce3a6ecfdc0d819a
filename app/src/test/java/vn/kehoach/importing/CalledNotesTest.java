package vn.kehoach.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.importing.items.CalledNotes;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;

import java.util.Arrays;
import java.util.List;

class CalledNotesTest {
    private static List<SourceParagraph> notes(String... texts) {
        return Arrays.stream(texts)
                .map(
                        text ->
                                new SourceParagraph(
                                        List.of(new SourceRun(text, false, false, false, 0)),
                                        "",
                                        "",
                                        "",
                                        0))
                .toList();
    }

    private static OfficialDocument with(Paragraph... body) {
        return new SamplePlan(new DocumentJson())
                .document()
                .withBody(List.of(body))
                .withAppendices(List.of());
    }

    @Test
    void aNoteOfSeveralParagraphsIsOneNoteOfTheTextThatCallsIt() {
        var called = new CalledNotes(notes("[1] Theo Luật.", "Có hiệu lực.", "[2] Trừ xã."));
        assertEquals(
                with(
                        Paragraph.text("Sở[9] làm, xã làm.")
                                .withNotes(
                                        List.of(
                                                new Footnote(
                                                        9,
                                                        "1",
                                                        RichText.plain("Theo Luật. Có hiệu lực.")),
                                                new Footnote(13, "2", RichText.plain("Trừ xã."))))),
                called.in(with(Paragraph.text("Sở[9] làm[1], xã[2] làm."))));
        assertEquals(List.of(), called.left());
    }

    @Test
    void anEmptyNoteKeepsItsMarkAndNoneIsLeftWithoutOne() {
        var called = new CalledNotes(notes("[1] ", "[2]", "Trừ xã.", "[3]"));
        assertEquals(
                with(
                        Paragraph.text("Sở, xã.")
                                .withNotes(
                                        List.of(
                                                new Footnote(2, "1", RichText.EMPTY),
                                                new Footnote(6, "2", RichText.plain("Trừ xã."))))),
                called.in(with(Paragraph.text("Sở[1], xã[2]."))));
        assertEquals(List.of(), called.left());
    }

    @Test
    void aTitleStaysAsLongAsItsWords() {
        var runIn =
                new Paragraph(
                        Role.RUN_IN,
                        2,
                        "1.",
                        RichText.plain("Mục tiêu[1]: số hóa."),
                        11,
                        Paragraph.text("").alignment(),
                        List.of(),
                        List.of());
        var called = new CalledNotes(notes("[1] Đến năm 2030."));
        Paragraph noted = (Paragraph) called.in(with(runIn)).body().getFirst();
        assertEquals("Mục tiêu", noted.title());
        assertEquals(8, noted.notes().getFirst().at());
    }

    @Test
    void aNoteThatNothingOrMuchCallsIsLeftWithItsMark() {
        var called = new CalledNotes(notes("[1] Một.", "[2] Hai."));
        OfficialDocument document = with(Paragraph.text("Xem [2] và [2]."));
        assertEquals(document, called.in(document));
        assertEquals(
                List.of(RichText.plain("[1] Một."), RichText.plain("[2] Hai.")), called.left());
    }
}
