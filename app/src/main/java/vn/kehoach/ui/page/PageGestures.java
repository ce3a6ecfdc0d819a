package vn.kehoach.ui.page;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** What wheel and pointer do on the pages, and keys while no text is chosen. */
final class PageGestures {
    private static final double LINE = 48;
    private static final Duration STEP = Duration.millis(40);

    private final PagesViewModel model;
    private final PageEditing editing;

    /** Scrolls on while the pointer drags beyond the view. */
    private final Timeline scrolling = new Timeline(new KeyFrame(STEP, _ -> scrollOn()));

    private double draggedX;
    private double draggedY;

    PageGestures(PagesViewModel model, PageEditing editing) {
        this.model = model;
        this.editing = editing;
        scrolling.setCycleCount(Timeline.INDEFINITE);
    }

    void install(PageView view) {
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                pressed -> {
                    view.requestFocus();
                    press(pressed);
                });
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                moved -> {
                    boolean leads = editing.leads(moved.getX(), moved.getY());
                    view.setCursor(leads ? Cursor.HAND : Cursor.DEFAULT);
                });
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> scrolling.stop());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent pressed) {
        double x = pressed.getX();
        double y = pressed.getY();
        boolean onSelected =
                pressed.getButton() == MouseButton.SECONDARY && editing.isSelected(x, y);
        if (pressed.getButton() != MouseButton.MIDDLE && !onSelected) {
            int clicks = pressed.getButton() == MouseButton.PRIMARY ? pressed.getClickCount() : 1;
            editing.press(x, y, clicks, pressed.isShiftDown());
        }
    }

    private void click(MouseEvent clicked) {
        boolean single = clicked.getClickCount() == 1 && clicked.isStillSincePress();
        if (single && clicked.getButton() == MouseButton.PRIMARY && !clicked.isShiftDown()) {
            editing.click(clicked.getX(), clicked.getY());
        }
    }

    private void drag(MouseEvent dragged) {
        if (dragged.isPrimaryButtonDown() && !dragged.isStillSincePress()) {
            draggedX = dragged.getX();
            draggedY = dragged.getY();
            editing.drag(draggedX, draggedY);
            boolean beyond = draggedY < 0 || draggedY > model.viewHeightProperty().get();
            if (beyond) {
                scrolling.play();
            } else {
                scrolling.stop();
            }
        }
    }

    private void scrollOn() {
        double height = model.viewHeightProperty().get();
        model.scrollBy(0, draggedY < 0 ? draggedY : draggedY - height);
        editing.drag(draggedX, Math.clamp(draggedY, 0, height));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                model.zoomStep(event.getDeltaY() > 0, event.getY());
            }
        } else {
            model.scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isConsumed() || editing.editor().canType()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> model.pageDown();
            case UP -> model.scrollBy(0, -LINE);
            case DOWN -> model.scrollBy(0, LINE);
            case LEFT -> model.scrollBy(-LINE, 0);
            case RIGHT -> model.scrollBy(LINE, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
