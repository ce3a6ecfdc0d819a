package vn.kehoach.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.Copied;

import java.util.List;

class ClipViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final ClipViewModel clips = sample.desk().clips();

    @BeforeEach
    void shorten() {
        sample.model()
                .edit(
                        document ->
                                document.withAppendices(List.of())
                                        .withBody(
                                                List.of(
                                                        Paragraph.text("Một hai ba."),
                                                        Paragraph.text("Bốn năm."),
                                                        Paragraph.text(""))));
    }

    private static Spot spot(int block, int offset) {
        return new Spot(Place.of(Part.BODY, block), offset);
    }

    private List<String> texts() {
        return sample.open().document().body().stream().map(ClipViewModelTest::text).toList();
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph one when one.label().isEmpty() -> one.text().text();
            case Paragraph one -> one.label() + " " + one.text().text();
            case Table table -> "bảng %d × %d".formatted(table.rows().size(), table.columns());
            default -> "ngắt";
        };
    }

    @Test
    void whatWasCutIsPastedElsewhere() {
        sample.model().select(new TextSelection(spot(0, 3), spot(1, 3)));
        clips.cut();
        assertEquals(List.of("Một năm.", ""), texts());
        assertEquals(" hai ba.\nBốn", sample.board().get().plain());
        sample.model().select(TextSelection.at(spot(1, 0)));
        clips.paste();
        assertEquals(List.of("Một năm.", " hai ba.", "Bốn"), texts());
        sample.editor().undo();
        sample.editor().undo();
        assertEquals(List.of("Một hai ba.", "Bốn năm.", ""), texts());
    }

    @Test
    void copiedLinesBecomeLinesOfNoiNhan() {
        sample.board().put(new Copied("", "- Sở Thử nghiệm;\n- Báo Mới;\n- UBND các xã."));
        sample.model().select(TextSelection.at(new Spot(Place.of(Part.RECIPIENTS, 0, 0), 0)));
        clips.paste();
        String old =
                SampleHouse.sample()
                        .closing()
                        .recipients()
                        .getFirst()
                        .recipients()
                        .getFirst()
                        .text();
        assertEquals(
                List.of("Sở Thử nghiệm", "Báo Mới", "UBND các xã" + old),
                sample.open().document().closing().recipients().getFirst().recipients().stream()
                        .limit(3)
                        .map(Recipient::text)
                        .toList());
    }

    @Test
    void cellsOfASpreadsheetBecomeATable() {
        sample.board().put(new Copied("", "STT\tNội dung\n1\tViệc đầu\n2\tViệc sau\n"));
        sample.model().select(TextSelection.at(spot(2, 0)));
        clips.paste();
        assertTrue(texts().contains("bảng 3 × 2"), texts()::toString);
    }

    @Test
    void numberedLinesOfAnotherProgramKeepTheirStructure() {
        sample.board()
                .put(
                        new Copied(
                                "<p style='color:red'><b>I. MỤC ĐÍCH</b></p><p>1. Việc một.</p>"
                                        + "<p>a) Điểm một.</p><p>- Gạch một.</p>",
                                "I. MỤC ĐÍCH\n1. Việc một.\na) Điểm một.\n- Gạch một."));
        sample.model().select(TextSelection.at(spot(2, 0)));
        clips.paste();
        assertEquals(
                List.of(
                        "Một hai ba.",
                        "Bốn năm.",
                        "I. MỤC ĐÍCH",
                        "1. Việc một.",
                        "a) Điểm một.",
                        "- Gạch một."),
                texts());
    }

    @Test
    void noWordOfWhatIsPastedIsLost() {
        String head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNội dung.";
        sample.board().put(new Copied("", head));
        sample.model().select(TextSelection.at(spot(2, 0)));
        clips.paste();
        assertEquals(head, String.join("\n", texts().subList(2, texts().size())));
    }
}
