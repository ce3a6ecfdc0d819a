package vn.kehoach.compare;

import java.util.List;

/**
 * What changed inside one text of a redline; only its look where both are empty.
 *
 * @param label of its printed number or dash
 * @param text of the text itself
 */
public record Marking(List<Span> label, List<Span> text) {
    public Marking {
        label = List.copyOf(label);
        text = List.copyOf(text);
    }
}
