package vn.kehoach.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The look of a paper: its sheet (portrait) and what each named style says. Every style is present.
 */
public record StyleSheet(PageSetup page, Map<PaperStyle, Style> styles) {
    public StyleSheet {
        styles = Collections.unmodifiableMap(new EnumMap<>(styles));
        if (styles.size() != PaperStyle.values().length) {
            throw new IllegalArgumentException(
                    "a style sheet has every style, not only " + styles.keySet());
        }
    }

    /** The definition of {@code style}. */
    public Style style(PaperStyle style) {
        return Objects.requireNonNull(styles.get(style));
    }

    /** This sheet with the characters of the given styles {@code size} points high. */
    public StyleSheet resized(double size, PaperStyle... resized) {
        var changed = new EnumMap<>(styles);
        for (PaperStyle name : resized) {
            Style style = style(name);
            TextFormat text = style.text();
            changed.put(name, new Style(style.paragraph(), text.withSize(size), style.before()));
        }
        return new StyleSheet(page, changed);
    }
}
