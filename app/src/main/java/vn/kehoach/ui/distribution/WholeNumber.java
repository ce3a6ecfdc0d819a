package vn.kehoach.ui.distribution;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** Small numbers as they are typed; what is none counts as 1. */
final class WholeNumber extends StringConverter<Integer> {
    private static final int MOST_DIGITS = 4;

    @Override
    public String toString(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    @Override
    public Integer fromString(String text) {
        return text.strip().matches("\\d{1," + MOST_DIGITS + "}")
                ? Integer.parseInt(text.strip())
                : 1;
    }
}
