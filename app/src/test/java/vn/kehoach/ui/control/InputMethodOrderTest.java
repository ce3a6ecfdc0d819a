package vn.kehoach.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.ui.MethodEvent;

import java.util.List;

/** What ibus-unikey and fcitx5-unikey were seen to send to a window, in their order. */
@ExtendWith(ApplicationExtension.class)
class InputMethodOrderTest {
    private final FxRobot robot = new FxRobot();
    private TextField first;
    private TextField second;

    @Start
    void show(Stage stage) {
        first = new TextField();
        second = new TextField();
        var scene = new Scene(new VBox(first, second), 400, 200);
        InputMethodOrder.keep(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void begin() {
        robot.interact(first::requestFocus);
    }

    /** The method speaks to the field that has the focus. */
    private void say(String composed, String committed) {
        robot.interact(
                () ->
                        Event.fireEvent(
                                first.getScene().getFocusOwner(),
                                MethodEvent.of(composed, committed)));
    }

    private void compose(String... states) {
        for (String state : states) {
            say(state, "");
        }
    }

    private List<String> texts() {
        return List.of(first.getText(), second.getText());
    }

    @Test
    void aWordThatTabEndsStaysInItsFieldAlone() {
        compose("d", "dâ", "dân");
        robot.push(KeyCode.TAB);
        say("", "dân");
        say("", "");
        assertEquals(List.of("dân", ""), texts());
    }

    /** A field that Tab comes to is selected whole. */
    @Test
    void anEmptyMessageLeavesWhatIsSelected() {
        robot.interact(() -> second.setText("47"));
        compose("dân");
        robot.push(KeyCode.TAB);
        say("", "");
        say("", "dân");
        say("", "");
        assertEquals(List.of("dân", "47"), texts());
    }

    @Test
    void anArrowThatEndsAWordMovesTheCaretToo() {
        compose("dân");
        robot.push(KeyCode.HOME);
        say("", "dân");
        say("", "");
        say("", "Nhân ");
        assertEquals(List.of("Nhân dân", ""), texts());
    }

    @Test
    void aWordThatAClickInterruptsStaysInItsField() {
        compose("dân");
        say("", "");
        robot.clickOn(second);
        say("", "dân");
        assertEquals(List.of("dân", ""), texts());
    }

    @Test
    void aWordThatLosesTheFocusIsKept() {
        compose("dân");
        say("", "");
        robot.interact(second::requestFocus);
        say("", "dân");
        assertEquals(List.of("dân", ""), texts());
    }

    @Test
    void aWordTakenBackByBackspaceStaysAway() {
        compose("d");
        say("", "");
        robot.interact(
                () ->
                        Event.fireEvent(
                                first,
                                new KeyEvent(
                                        KeyEvent.KEY_RELEASED,
                                        "",
                                        "",
                                        KeyCode.BACK_SPACE,
                                        false,
                                        false,
                                        false,
                                        false)));
        robot.clickOn(second);
        assertEquals(List.of("", ""), texts());
    }

    @Test
    void aCapitalDoesNotEndTheWordItStandsIn() {
        compose("U");
        robot.push(KeyCode.SHIFT);
        compose("UB");
        say("", "UB ");
        assertEquals(List.of("UB ", ""), texts());
    }

    @Test
    void theSameWordIsTypedAgain() {
        compose("ba");
        say("", "ba ");
        compose("ba");
        say("", "ba ");
        say("", "ba ");
        assertEquals(List.of("ba ba ba ", ""), texts());
    }
}
