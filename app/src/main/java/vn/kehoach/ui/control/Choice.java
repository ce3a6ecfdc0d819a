package vn.kehoach.ui.control;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A choice of a few values, each by its name. */
public final class Choice<T> extends ChoiceBox<T> {
    /**
     * @param name what a screen reader calls it
     */
    public Choice(String id, String name, List<T> values, Function<T, String> label) {
        setId(id);
        setAccessibleText(name);
        getItems().setAll(values);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : label.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("A choice is not typed");
                    }
                });
    }
}
