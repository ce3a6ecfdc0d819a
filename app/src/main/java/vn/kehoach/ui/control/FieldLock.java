package vn.kehoach.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * Whether what a form shows may be read and copied alone.
 *
 * @param locked whether it is so now
 */
public record FieldLock(ObservableBooleanValue locked) {
    /** A form that can always be written in. */
    static FieldLock never() {
        return new FieldLock(new SimpleBooleanProperty());
    }

    /** Fields that show what they hold but do not let it be changed while it is locked. */
    public void keep(TextInputControl... fields) {
        for (TextInputControl field : fields) {
            field.editableProperty().bind(Bindings.not(locked));
        }
    }

    /** What only changes something is away while it is locked. */
    public void putAway(Node... actions) {
        for (Node action : actions) {
            action.visibleProperty().bind(Bindings.not(locked));
            action.managedProperty().bind(action.visibleProperty());
        }
    }
}
