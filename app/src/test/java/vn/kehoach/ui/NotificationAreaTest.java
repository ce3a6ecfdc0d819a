package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import vn.kehoach.ui.service.Message;

@ExtendWith(ApplicationExtension.class)
class NotificationAreaTest {
    @Test
    void whatIsSaidAgainStandsThereOnce() {
        new FxRobot()
                .interact(
                        () -> {
                            var area = new NotificationArea();
                            area.show(Message.error("Tệp đang mở", "Hãy đóng tệp."));
                            area.show(Message.error("Không ghi được", ""));
                            area.show(Message.error("Tệp đang mở", "Hãy đóng tệp."));
                            assertEquals(2, area.pane().getChildren().size());
                        });
    }
}
