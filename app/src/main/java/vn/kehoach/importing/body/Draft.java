package vn.kehoach.importing.body;

import vn.kehoach.document.RichText;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.LineLabel;

import java.util.Optional;

/**
 * A line of the body with its number taken off.
 *
 * @param text what stands behind the number
 * @param level depth of the number as in {@code Paragraph}, 0 for none
 */
record Draft(Line line, Optional<LineLabel> label, RichText text, int level) implements BodyItem {
    static Draft of(Line line) {
        String generated = line.look().label();
        if (!generated.isEmpty()) {
            return ofGenerated(line, generated);
        }
        Optional<LineLabel> label = LineLabel.of(line.plain());
        RichText text = label.map(found -> line.from(found.end()).text()).orElse(line.text());
        return new Draft(line, label, text, 0);
    }

    /** The number that Word generates is no part of the text; an unknown form becomes one. */
    private static Draft ofGenerated(Line line, String generated) {
        Optional<LineLabel> label = LineLabel.of(generated);
        RichText text =
                label.isPresent()
                        ? line.text()
                        : RichText.plain(generated + " ").append(line.text());
        return new Draft(line, label, text, 0);
    }

    Draft withLevel(int newLevel) {
        return new Draft(line, label, text, newLevel);
    }

    /** Its characters, a blank for each tab. */
    String plain() {
        return text.text().replace('\t', ' ');
    }

    String printedLabel() {
        return label.map(LineLabel::printed).orElse("");
    }

    /** Whether a number, not a dash, stands before it. */
    boolean isNumbered() {
        return label.filter(found -> !found.bullet()).isPresent();
    }

    boolean isBullet() {
        return label.filter(LineLabel::bullet).isPresent();
    }
}
