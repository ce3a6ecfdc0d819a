package vn.kehoach.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@ExtendWith(ApplicationExtension.class)
class LineRowsTest {
    private final List<String> said = new ArrayList<>(List.of("Lãnh đạo Sở"));
    private final FxRobot robot = new FxRobot();
    private LineRows rows;

    @Start
    void start(Stage stage) {
        var column = new LineRows.Column("Nơi nhận", "", 0, field -> {});
        rows = new LineRows("lines", "Thêm", List.of(column), new Said());
        show();
        stage.setScene(new Scene(rows));
        stage.show();
    }

    private void show() {
        rows.show(said.stream().map(List::of).toList());
    }

    @Test
    void whatIsTypedAtOnceBehindEnterGoesIntoTheNewLine() {
        robot.interact(
                () -> {
                    rows.enter(0, 0, 0);
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
                    fire(KeyEvent.KEY_TYPED, "U", KeyCode.UNDEFINED);
                    fire(KeyEvent.KEY_TYPED, "B", KeyCode.UNDEFINED);
                });
        assertEquals(List.of("Lãnh đạo Sở", "UB"), said);
    }

    private void fire(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(
                Objects.requireNonNull(rows.getScene().getFocusOwner()),
                new KeyEvent(type, letter, letter, code, false, false, false, false));
    }

    private final class Said implements LineRows.Edits {
        @Override
        public void type(int line, int column, String text) {
            said.set(line, text);
        }

        @Override
        public int add(int at) {
            said.add(at, "");
            show();
            return at;
        }

        @Override
        public void remove(int line) {
            said.remove(line);
            show();
        }

        @Override
        public void move(int line, int by) {
            said.add(line + by, said.remove(line));
            show();
        }
    }
}
