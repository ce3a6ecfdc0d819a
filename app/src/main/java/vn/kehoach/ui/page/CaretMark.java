package vn.kehoach.ui.page;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The caret: whole pixels wide, so that it is sharp; it blinks while keys go to the pages. */
final class CaretMark extends Region {
    private static final Duration BLINK = Duration.millis(530);
    private static final double THIN = 1;
    private static final double AT_ZOOM = 1.5;

    private final Timeline blinking =
            new Timeline(new KeyFrame(BLINK, _ -> setOpacity(1 - getOpacity())));

    CaretMark() {
        getStyleClass().add("place-caret");
        setManaged(false);
        setMouseTransparent(true);
        blinking.setCycleCount(Timeline.INDEFINITE);
    }

    /** Stands at a place of the view, in pixels; {@code device} of them to a logical one. */
    void stand(double x, double y, double height, double zoom, double device) {
        double width = Math.max(THIN, Math.round(zoom / AT_ZOOM * device) / device);
        double left = Math.round((x - width / 2) * device) / device;
        resizeRelocate(left, Math.floor(y), width, Math.ceil(height));
    }

    /** Shows itself at once, as after a key, and blinks on if {@code focused}. */
    void awake(boolean focused) {
        setOpacity(1);
        if (focused) {
            blinking.playFromStart();
        } else {
            blinking.stop();
        }
    }
}
