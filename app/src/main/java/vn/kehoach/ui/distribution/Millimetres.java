package vn.kehoach.ui.distribution;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Lengths as clerks type them: "2,5". */
final class Millimetres extends StringConverter<Double> {
    @Override
    public String toString(@Nullable Double mm) {
        return mm == null ? "" : String.format(Locale.ROOT, "%.1f", mm).replace('.', ',');
    }

    @Override
    public Double fromString(String text) {
        try {
            return Double.valueOf(text.strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            return 0.0;
        }
    }
}
