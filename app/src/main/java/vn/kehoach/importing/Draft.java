package vn.kehoach.importing;

import vn.kehoach.document.RichText;

import java.util.Optional;

/**
 * A line of the body with its number taken off.
 *
 * @param text what stands behind the number
 * @param level depth of the number as in {@code Paragraph}, 0 for none
 */
record Draft(Line line, Optional<Label> label, RichText text, int level) implements BodyItem {
    static Draft of(Line line) {
        if (!line.look().label().isEmpty()) {
            // The number that Word generates is no part of the text; a letter stands in for it.
            Optional<Label> label = Label.of(line.look().label() + " A");
            return new Draft(line, label, line.text(), 0);
        }
        Optional<Label> label = Label.of(line.plain());
        RichText text = label.map(found -> line.from(found.end()).text()).orElse(line.text());
        return new Draft(line, label, text, 0);
    }

    Draft withLevel(int newLevel) {
        return new Draft(line, label, text, newLevel);
    }

    String plain() {
        return text.text();
    }

    String printedLabel() {
        return label.map(Label::printed).orElse("");
    }

    /** Whether a number, not a dash, stands before it. */
    boolean isNumbered() {
        return label.filter(found -> !found.kind().bullet()).isPresent();
    }

    boolean isBullet() {
        return label.filter(found -> found.kind().bullet()).isPresent();
    }
}
