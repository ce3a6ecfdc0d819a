package vn.kehoach.ui.shell;

import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Something the clerk can have done, by a key or by its name.
 *
 * @param name what is done, as a menu names it
 * @param keys each of them does it; the first is the one that is told
 * @param usable whether it can be done now
 */
public record Command(
        Kind kind,
        String name,
        List<KeyCombination> keys,
        BooleanSupplier usable,
        Runnable action) {
    /** What commands are told apart by in a list of all. */
    public enum Kind {
        FILE("Tệp"),
        EDIT("Sửa"),
        CHECK("Kiểm tra"),
        VIEW("Xem"),
        GO("Chuyển đến");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /** The key that is told, such as "Ctrl+O"; empty where there is none. */
    public String key() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }
}
