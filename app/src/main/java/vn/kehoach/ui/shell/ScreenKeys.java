package vn.kehoach.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keys of one screen alone; they go before those of the window, which mean the open document. */
public final class ScreenKeys {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /** Lets {@code key} do {@code action} while the focus is in the screen. */
    public ScreenKeys on(KeyCombination key, Runnable action) {
        keys.put(key, action);
        return this;
    }

    /** Listens in {@code screen} for what its controls leave of the keys. */
    public void install(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        Optional<Runnable> action =
                keys.entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (action.isPresent()) {
            action.get().run();
            event.consume();
        }
    }
}
