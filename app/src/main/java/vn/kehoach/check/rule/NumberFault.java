package vn.kehoach.check.rule;

import vn.kehoach.standard.Label;

/**
 * A label that does not follow from the one before it.
 *
 * @param spot the paragraph that bears it; for {@link Kind#NO_FIRST} the first numbered one
 * @param label as printed there, or the wide label whose first is missing
 * @param before the label it should follow; itself where none is before
 */
public record NumberFault(Kind kind, Spot spot, Label label, Label before) {
    /** What is wrong with it. */
    public enum Kind {
        /** The same number again. */
        REPEATED,
        /** A number is left out. */
        SKIPPED,
        /** A number below the one before it. */
        BACKWARD,
        /** A sequence does not begin with its first number. */
        NO_FIRST,
        /** A letter that the Vietnamese sequence does not have. */
        FOREIGN_LETTER
    }

    /** Whether it numbers a section (phần to "I."), as opposed to khoản and điểm. */
    public boolean ofSection() {
        return Numbering.wide(label.style());
    }
}
