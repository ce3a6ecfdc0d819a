package vn.kehoach.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lays fields of a form out, each below its name. */
public final class FormFields {
    private FormFields() {}

    /** {@code input} below {@code name}, which is also what a screen reader says. */
    public static VBox named(String name, Node input) {
        var label = new Label(name);
        label.setLabelFor(input);
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        if (input.getAccessibleText() == null) {
            input.setAccessibleText(name);
        }
        return new VBox(label, input);
    }

    /** Fields beside each other. */
    public static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("form-row");
        return row;
    }

    /** {@code field} at just that width in pixels. */
    public static VBox sized(VBox field, double width) {
        field.setMinWidth(width);
        field.setPrefWidth(width);
        return field;
    }

    /** {@code field} in all the width that is left. */
    public static VBox wide(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
