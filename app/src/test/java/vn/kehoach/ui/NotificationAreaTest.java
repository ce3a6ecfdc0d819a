package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import vn.kehoach.ui.service.Message;

import java.util.List;

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

    @Test
    void escapeClosesTheLastMessage() {
        new FxRobot()
                .interact(
                        () -> {
                            var area = new NotificationArea();
                            area.closeByKey(area.pane());
                            area.show(Message.error("Không ghi được", ""));
                            area.show(Message.error("Tệp đang mở", "Hãy đóng tệp."));
                            var escape =
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            KeyCode.ESCAPE,
                                            false,
                                            false,
                                            false,
                                            false);
                            Event.fireEvent(area.pane(), escape);
                            assertEquals(
                                    List.of("Không ghi được"),
                                    area.pane().getChildren().stream()
                                            .map(Node::getAccessibleText)
                                            .toList());
                        });
    }
}
