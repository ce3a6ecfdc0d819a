package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Table;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Typing on the pages of the real window, by keys and by an input method. */
@ExtendWith(ApplicationExtension.class)
class TypingWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), new Answers()).open().actions();
    }

    @BeforeEach
    void anEmptyBody() throws TimeoutException {
        await(() -> actions.keeper().currentProperty().get().isPresent());
        await(() -> robot.shown("#pages"));
        robot.interact(
                () -> {
                    actions.draft()
                            .act(
                                    open ->
                                            open.withDocument(
                                                    open.document()
                                                            .withAppendices(List.of())
                                                            .withBody(
                                                                    List.of(Paragraph.text("")))));
                    actions.draft().select(TextSelection.at(Place.of(Part.BODY, 0), 0));
                    pages().requestFocus();
                });
    }

    private Node pages() {
        return robot.lookup("#pages").query();
    }

    /** Letters as the platform says them, one key each. */
    private void write(String letters) {
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        letter ->
                                fire(
                                        new KeyEvent(
                                                KeyEvent.KEY_TYPED,
                                                letter,
                                                "",
                                                KeyCode.UNDEFINED,
                                                false,
                                                false,
                                                false,
                                                false)));
    }

    private void fire(Event event) {
        robot.interact(() -> Event.fireEvent(pages(), event));
    }

    private void compose(String composed, String committed) {
        fire(MethodEvent.of(composed, committed));
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private List<String> body() {
        return document().body().stream().map(TypingWindowTest::text).toList();
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph one -> (one.label() + " " + one.text().text()).strip();
            case Table table -> "bảng %d × %d".formatted(table.rows().size(), table.columns());
            default -> "ngắt trang";
        };
    }

    @Test
    void unikeySendsBackspaceAndLettersAnew() {
        write("Thuc");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        write("ực hie");
        robot.push(KeyCode.BACK_SPACE);
        write("ên");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        write("ện");
        assertEquals(List.of("Thực hiện"), body());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Thực"), body());
    }

    @Test
    void controlShiftAndSpaceTypeABlankThatHoldsItsWordsTogether() {
        write("nhân");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
        write("dân");
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertEquals(List.of("nhân\u00A0dân"), body());
    }

    @Test
    void controlAndTabTypeATabAndTabAloneChangesTheLevel() {
        write("Tên:");
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        write("Tuổi:");
        assertEquals(List.of("Tên:\tTuổi:"), body());
        assertTrue(pages().isFocused());
        robot.push(KeyCode.TAB);
        assertEquals(List.of("I. Tên:\tTuổi:"), body());
    }

    /** Its ways where Backspace alone does not do. */
    @Test
    void unikeyMayAlsoSelectOrPasteTheLettersThatItSendsAnew() throws TimeoutException {
        write("to");
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        write("ô TO");
        robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
        write("Ô go");
        robot.push(KeyCode.BACK_SPACE);
        robot.interact(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, "ồ")));
        robot.push(KeyCode.SHIFT, KeyCode.INSERT);
        await(() -> body().equals(List.of("tô TÔ gồ")));
    }

    @Test
    void anInputMethodComposesOnThePageAndCommits() {
        compose("k", "");
        compose("kê", "");
        compose("kế", "");
        assertEquals(List.of(""), body());
        assertTrue(robot.shown(".composed-line"));
        compose("", "kế");
        compose("h", "");
        compose("hoạch", "");
        compose("", " hoạch");
        assertEquals(List.of("kế hoạch"), body());
        assertFalse(robot.shown(".composed-line"));
        assertEquals("kế hoạch", pages().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals(8, pages().queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
    }

    /** As ibus does it: Enter comes before the commit of the word that it ends. */
    @Test
    void aWordThatIsCommittedBehindItsEnterStandsBeforeIt() {
        compose("dân", "");
        robot.push(KeyCode.ENTER);
        compose("", "dân");
        compose("", "");
        compose("", "số ");
        assertEquals(List.of("dân", "số"), body());
    }

    /** The word must not be typed behind the shortcut, which would turn back to the page. */
    @Test
    void aShortcutLeavesThePageInTheMiddleOfAWord() throws TimeoutException {
        compose("mới", "");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        await(() -> !pages().isFocused());
        assertTrue(robot.shown("#tab-header:selected"));
        assertEquals(List.of("mới"), body());
    }

    /** As fcitx does it: the word goes, the click is heard, then the word is committed. */
    @Test
    void aWordThatIsCommittedBehindAClickStandsWhereItWasComposed() {
        write("Ủy ban ");
        compose("dân", "");
        compose("", "");
        robot.clickOn(pages(), Motion.DIRECT, MouseButton.PRIMARY);
        compose("", "dân");
        assertEquals(List.of("Ủy ban dân"), body());
    }

    @Test
    void threeLevelsAreTypedTakenBackAndMadeAgainByKeysAlone() {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
        write("MỤC ĐÍCH");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        write("Khoản đầu");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        write("Điểm a");
        robot.push(KeyCode.ENTER);
        write("Điểm b");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        write("Khoản hai");
        assertEquals(
                List.of("I. MỤC ĐÍCH", "1. Khoản đầu", "a) Điểm a", "b) Điểm b", "2. Khoản hai"),
                body());
        for (int i = 0; i < 25; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(SampleHouse.sample().body(), document().body());
        for (int i = 0; i < 25; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Y);
        }
        assertEquals("2. Khoản hai", body().getLast());
    }

    @Test
    void wordsAreFoundAndReplacedFromTheBar() {
        write("Kế hoạch và kế hoạch.");
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.interact(
                () -> {
                    robot.lookup("#search-wanted").queryAs(TextField.class).setText("kế hoạch");
                    robot.lookup("#search-words").queryAs(TextField.class).setText("đề án");
                });
        robot.push(KeyCode.TAB);
        assertTrue(robot.lookup("#search-words").queryAs(TextField.class).isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(robot.lookup("#search-wanted").queryAs(TextField.class).isFocused());
        robot.clickOn("#search-replace-all");
        assertEquals(List.of("Đề án và đề án."), body());
        robot.push(KeyCode.ESCAPE);
        assertTrue(pages().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Kế hoạch và kế hoạch."), body());
    }

    @Test
    void aShortcutTypesNoLetter() {
        write("a");
        fire(
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "1", "", KeyCode.UNDEFINED, false, false, true, false));
        fire(
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "b", "", KeyCode.UNDEFINED, false, true, false, false));
        fire(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "\u007F",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        assertEquals(List.of("a"), body());
    }

    @Test
    void toTheBeginningIsToTheHeadOfTheFirstPage() {
        robot.interact(() -> actions.pages().scrollTo(0, 400));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(0, actions.pages().scrollYProperty().get());
        assertEquals(
                TextSelection.at(Place.of(Part.BODY, 0), 0),
                actions.draft().draft().orElseThrow().selection());
    }
}
