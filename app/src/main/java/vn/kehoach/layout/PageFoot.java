package vn.kehoach.layout;

import vn.kehoach.paper.PageSetup;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes at the foot of one page, below a short rule. Measures in twips as LibreOffice 7.4 sets
 * them; in Word the rule's paragraph of the same height keeps the same room.
 */
final class PageFoot {
    private static final double ABOVE_RULE = 57;
    private static final double RULE = 10;

    /** What the rule takes with the room around it. */
    static final double SEPARATOR = ABOVE_RULE + RULE + ABOVE_RULE;

    private static final double RULE_SHARE = 4;

    private final double space;
    private final List<SetParagraph> notes = new ArrayList<>();
    private double height;

    /**
     * @param space below each note but the last
     */
    PageFoot(double space) {
        this.space = space;
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    List<SetParagraph> notes() {
        return notes;
    }

    void add(SetParagraph note) {
        notes.add(note);
        height += note.height() + note.after();
    }

    /** Its height with {@code more} twips of notes added to what stands there. */
    double height(double more) {
        double all = height + more;
        return all > 0 ? SEPARATOR + all - space : 0;
    }

    /** Height of what stands above a further note. */
    double aboveNext() {
        return SEPARATOR + height;
    }

    /** The rule above the notes of a page of {@code setup}. */
    PlacedRule rule(PageSetup setup) {
        double top = setup.height() - setup.bottom() - height(0) + ABOVE_RULE;
        return new PlacedRule(setup.left(), top, setup.textWidth() / RULE_SHARE, RULE);
    }
}
