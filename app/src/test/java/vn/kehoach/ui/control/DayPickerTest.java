package vn.kehoach.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class DayPickerTest {
    @Test
    void whatIsNoDayStaysToBeMended() {
        new FxRobot()
                .interact(
                        () -> {
                            var picker = new DayPicker("day", "Ngày");
                            picker.setValue(LocalDate.of(2026, 11, 21));
                            assertNull(picker.getConverter().fromString("31/02/2026"));
                            assertEquals("31/02/2026", picker.getConverter().toString(null));
                            LocalDate day = picker.getConverter().fromString("28.2.2026");
                            assertEquals("28/02/2026", picker.getConverter().toString(day));
                            assertEquals("", picker.getConverter().toString(null));
                        });
    }
}
