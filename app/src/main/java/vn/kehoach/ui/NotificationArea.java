package vn.kehoach.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.Objects;

/** Messages low in the middle, where neither titles nor forms stand; errors stay until closed. */
final class NotificationArea implements Messages {
    private static final Duration STAY = Duration.seconds(12);
    private static final int MOST = 3;

    private final VBox stack = new VBox();

    NotificationArea() {
        stack.getStyleClass().add("notifications");
        stack.setPickOnBounds(false);
        stack.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(stack, Pos.BOTTOM_CENTER);
    }

    /** Stands above while {@code sheet}s are shown, whose buttons are below. */
    void giveWay(ObservableBooleanValue sheet) {
        sheet.subscribe(
                shown -> StackPane.setAlignment(stack, shown ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER));
    }

    /** Escape, where {@code window} has no other use for it, closes the last message. */
    void closeByKey(Node window) {
        window.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !stack.getChildren().isEmpty()) {
                        stack.getChildren().removeLast();
                        key.consume();
                    }
                });
    }

    Pane pane() {
        return stack;
    }

    @Override
    public void show(Message message) {
        var shown = new Notification(text(message), new FontIcon(icon(message.kind())));
        shown.setAccessibleText(text(message));
        shown.getStyleClass().addAll(style(message.kind()), Styles.ELEVATED_2);
        shown.setOnClose(closed -> stack.getChildren().remove(shown));
        shown.setPrimaryActions(
                message.actions().stream()
                        .map(action -> button(action, shown))
                        .toArray(Button[]::new));
        // Said again, it does not stand there twice.
        stack.getChildren()
                .removeIf(
                        old -> Objects.equals(old.getAccessibleText(), shown.getAccessibleText()));
        stack.getChildren().add(shown);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
        if (message.kind() != Message.Kind.ERROR) {
            var pause = new PauseTransition(STAY);
            pause.setOnFinished(over -> stack.getChildren().remove(shown));
            pause.play();
        }
    }

    private static String text(Message message) {
        return message.text().isEmpty() ? message.title() : message.title() + "\n" + message.text();
    }

    private Button button(Message.Action action, Notification shown) {
        var button = new Button(action.label());
        button.setOnAction(
                pressed -> {
                    stack.getChildren().remove(shown);
                    action.run().run();
                });
        return button;
    }

    private static String style(Message.Kind kind) {
        return switch (kind) {
            case DONE -> Styles.SUCCESS;
            case NOTE -> Styles.ACCENT;
            case ERROR -> Styles.DANGER;
        };
    }

    private static Ikon icon(Message.Kind kind) {
        return switch (kind) {
            case DONE -> Material2OutlinedAL.CHECK_CIRCLE_OUTLINE;
            case NOTE -> Material2OutlinedAL.INFO;
            case ERROR -> Material2OutlinedAL.ERROR_OUTLINE;
        };
    }
}
