package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.FxBackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A clerk writes notes in the real window, closes it and takes them back after that. */
@ExtendWith(ApplicationExtension.class)
class NoteWindowTest {
    private static final int SECONDS = 30;
    private static final Place FIRST = Place.of(Part.BODY, 0);
    private static final String TEXT = "Theo quy định hiện hành.";

    @TempDir private static Path folder;

    private final FxRobot robot = new FxRobot();
    private Path data;
    private Stage shown;
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        data = Files.createTempDirectory(folder, "data");
        show(stage);
    }

    private void show(Stage stage) {
        var house = new SampleHouse(data);
        var fonts = new PageFonts(house.fonts());
        var window =
                new MainWindow(
                        stage,
                        house.house(),
                        house.store(),
                        fonts,
                        new Surroundings(
                                new FxBackgroundRunner(),
                                new Answers(),
                                file -> {},
                                new FxPrinters(stage, fonts)));
        actions = window.actions();
        shown = stage;
        stage.setWidth(1366);
        stage.setHeight(768);
        window.open();
    }

    private Node pages() {
        return robot.lookup("#pages").query();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, done);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private Place caret() {
        return actions.draft().textProperty().get().caret().place();
    }

    private List<Footnote> notes() {
        return ((Paragraph) document().body().getFirst()).notes();
    }

    private static Footnote note(int at, String text) {
        return new Footnote(at, "1", RichText.plain(text));
    }

    private boolean onPaper(String line) {
        return actions.draft().layoutProperty().get().orElseThrow().pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(PlacedLine::text)
                .anyMatch(line::equals);
    }

    /** With the caret behind "quy định". */
    private void begin() throws TimeoutException {
        until(() -> actions.draft().layoutProperty().get().isPresent());
        until(() -> robot.lookup("#pages").tryQuery().isPresent());
        robot.interact(
                () -> {
                    actions.draft()
                            .act(
                                    open ->
                                            open.withDocument(
                                                    open.document()
                                                            .withAppendices(List.of())
                                                            .withBody(
                                                                    List.of(
                                                                            Paragraph.text(TEXT)
                                                                                    .as(
                                                                                            Role
                                                                                                    .CENTRED,
                                                                                            0,
                                                                                            "")))));
                    actions.draft().select(TextSelection.at(FIRST, 13));
                    pages().requestFocus();
                });
    }

    /** Where character {@code index} of the paragraph at the caret stands on the screen. */
    private Bounds character(int index) {
        var bounds =
                (Bounds[])
                        pages().queryAccessibleAttribute(
                                        AccessibleAttribute.BOUNDS_FOR_RANGE, index, index);
        return bounds[0];
    }

    private void click(double x, Bounds beside) {
        robot.clickOn(x, beside.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aNoteIsWrittenLeftFoundErasedAndBroughtBackByKeysAlone() throws TimeoutException {
        begin();
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        assertEquals(FIRST.note(0), caret());
        robot.write("Nghi dinh 30");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(note(13, "Nghi dinh 30")), notes());
        assertTrue(onPaper("1 Nghi dinh 30"));
        assertEquals("Nghi dinh 30", pages().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        push(KeyCode.ESCAPE);
        assertEquals(TextSelection.at(FIRST, 13), actions.draft().textProperty().get());
        assertTrue(onPaper("Theo quy định1 hiện hành."));
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        assertEquals(FIRST.note(0), caret());
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(FIRST, caret());
        assertEquals(Role.CENTRED, ((Paragraph) document().body().getFirst()).role());
        push(KeyCode.BACK_SPACE);
        assertEquals(List.of(), notes());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(note(13, "Nghi dinh 30")), notes());
    }

    @Test
    void aClickOnANumberGoesToTheOtherOne() throws TimeoutException {
        begin();
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        robot.write("Loi chu thich");
        WaitForAsyncUtils.waitForFxEvents();
        Bounds blank = character(3);
        Bounds letter = character(0);
        click(letter.getMinX() - 1.6 * blank.getWidth(), letter);
        assertEquals(FIRST, caret());
        robot.interact(() -> actions.draft().select(TextSelection.at(FIRST, 0)));
        Bounds called = character(12);
        click(called.getMaxX() - blank.getWidth() / 2, called);
        assertEquals(FIRST.note(0), caret());
    }

    @Test
    void aNoteIsThereAfterARestartAndTakenBackWordByWord() throws TimeoutException {
        begin();
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        robot.write("Loi chu thich");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> shown.hide());
        robot.interact(() -> show(new Stage()));
        until(() -> !actions.documents().rows().isEmpty());
        until(() -> robot.lookup("#documents").tryQuery().isPresent());
        while (!robot.lookup("#documents").query().isFocused()) {
            push(KeyCode.TAB);
        }
        push(KeyCode.HOME);
        push(KeyCode.ENTER);
        until(() -> actions.draft().layoutProperty().get().isPresent());
        assertEquals(List.of(note(13, "Loi chu thich")), notes());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(note(13, "Loi chu ")), notes());
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(note(13, "")), notes());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), notes());
        push(KeyCode.CONTROL, KeyCode.Y);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(List.of(note(13, "Loi ")), notes());
    }

    @Test
    void aFindingInANoteIsShownThereAndMendedThere() throws TimeoutException {
        begin();
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        robot.interact(() -> actions.edit().editor().type("Theo quy định của của Sở."));
        push(KeyCode.ESCAPE);
        until(() -> found().equals(List.of("Theo quy định của của Sở.")));
        while (!caret().inNote()) {
            push(KeyCode.F8);
        }
        push(KeyCode.F9);
        assertEquals(List.of(note(13, "Theo quy định của Sở.")), notes());
    }

    /** The words in notes that the check speaks of. */
    private List<String> found() {
        return actions.check().findings().checkedProperty().get().value().stream()
                .filter(finding -> finding.place().inNote())
                .map(Finding::excerpt)
                .toList();
    }
}
