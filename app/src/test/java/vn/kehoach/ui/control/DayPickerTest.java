package vn.kehoach.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class DayPickerTest {
    private final FxRobot robot = new FxRobot();
    private DayPicker picker;

    @Start
    void start(Stage stage) {
        picker = new DayPicker("day", "Ngày");
        stage.setScene(new Scene(picker));
        stage.show();
    }

    private void type(String day) {
        robot.interact(
                () -> {
                    picker.getEditor().setText(day);
                    picker.commitValue();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsNoDayStaysToBeMended() {
        robot.interact(() -> picker.setValue(LocalDate.of(2026, 11, 21)));
        type("31/02/2026");
        assertNull(picker.getValue());
        assertEquals("31/02/2026", picker.getEditor().getText());
        type("28.2.2026");
        assertEquals(LocalDate.of(2026, 2, 28), picker.getValue());
        assertEquals("28/02/2026", picker.getEditor().getText());
        robot.interact(() -> picker.setValue(null));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", picker.getEditor().getText());
    }
}
