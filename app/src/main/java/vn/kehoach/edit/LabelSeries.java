package vn.kehoach.edit;

import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The series of numbers that are open at a point of a text, the outermost first. A label belongs to
 * the series of its level and style; one of a wider label ends those under it. Articles are
 * numbered through all chapters (NĐ 30/2020, Phụ lục I, II.6đ).
 */
final class LabelSeries {
    private record Open(int level, Label last) {}

    private final List<Open> open = new ArrayList<>();

    /**
     * The label that comes next at {@code level}, printed as {@code like} where it is the first.
     */
    Label next(int level, Label like) {
        if (!like.style().counts()) {
            return like;
        }
        return open.stream()
                .filter(series -> series.level == level && series.last.style() == like.style())
                .findFirst()
                .map(series -> series.last.next())
                .orElseGet(() -> first(level, like));
    }

    /** Whether {@code label} would go on with a series. */
    boolean isOpen(int level, Label label) {
        return open.stream()
                .anyMatch(one -> one.level == level && one.last.style() == label.style());
    }

    private Label first(int level, Label like) {
        Label first = like.withValue(1);
        return like.style() == LabelStyle.DECIMAL
                ? parent(level)
                        .map(above -> new Label(first.style(), above, first.number(), first.end()))
                        .orElse(first)
                : first;
    }

    /** The numbers under which "2.1." stands: "2.". */
    private Optional<String> parent(int level) {
        return open.stream()
                .filter(series -> series.level < level)
                .reduce((_, inner) -> inner)
                .map(series -> numbers(series.last) + ".");
    }

    private static String numbers(Label label) {
        return label.style() == LabelStyle.DECIMAL ? label.lead() + label.number() : label.number();
    }

    /** Notes that {@code label} stands at {@code level}. */
    void take(int level, Label label) {
        open.removeIf(series -> series.level > level || isUnder(series, level, label));
        if (label.style().counts()) {
            open.add(new Open(level, label));
        }
    }

    /** Whether a series of the same level is ended by {@code label}: its own, or a narrower one. */
    private static boolean isUnder(Open series, int level, Label label) {
        LabelStyle style = series.last.style();
        boolean wider =
                label.style().compareTo(style) < 0
                        && label.style().compareTo(LabelStyle.ROMAN) < 0
                        && style != LabelStyle.DIEU;
        return series.level == level && (style == label.style() || wider);
    }
}
