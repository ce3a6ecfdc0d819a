package vn.kehoach.ui.control;

import atlantafx.base.theme.Styles;

import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A field for a day as clerks write it: "7/12/2026", "07-12-2026"; null while it is none. */
public final class DayPicker extends DatePicker {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** What was typed and is no day; it stays to be mended. */
    private String wrong = "";

    /**
     * @param name what a screen reader calls it
     */
    public DayPicker(String id, String name) {
        setId(id);
        setAccessibleText(name);
        setPromptText("dd/mm/yyyy");
        setPrefWidth(140);
        setConverter(new Writing());
    }

    private void mark(String typed) {
        wrong = typed;
        pseudoClassStateChanged(Styles.STATE_DANGER, !typed.isEmpty());
        if (!typed.isEmpty()) {
            // The field empties itself where there is no day.
            Platform.runLater(this::showWrong);
        }
    }

    private void showWrong() {
        if (getValue() == null && getEditor().getText().isEmpty() && !wrong.isEmpty()) {
            getEditor().setText(wrong);
            getEditor().end();
        }
    }

    private final class Writing extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            if (day != null) {
                mark("");
            }
            return day == null ? "" : SHOWN.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            String typed = text.strip();
            try {
                LocalDate day = LocalDate.parse(typed.replaceAll("[-. ]+", "/"), TYPED);
                mark("");
                return day;
            } catch (DateTimeParseException none) {
                mark(typed);
                return null;
            }
        }
    }
}
