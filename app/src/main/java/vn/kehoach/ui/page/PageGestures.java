package vn.kehoach.ui.page;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What wheel, pointer and keys do on the pages. */
final class PageGestures {
    private static final double LINE = 48;

    private final PagesViewModel model;

    PageGestures(PagesViewModel model) {
        this.model = model;
    }

    void install(PageView view) {
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                pressed -> {
                    view.requestFocus();
                    if (pressed.getButton() == MouseButton.PRIMARY) {
                        model.click(pressed.getX(), pressed.getY());
                    }
                });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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
