package vn.kehoach.edit;

import vn.kehoach.standard.Label;

import java.util.List;

/** The usual labels of the levels (NĐ 30/2020, Phụ lục I, II.6đ). */
final class Levels {
    static final int DEEPEST = 5;

    /** From this level on a paragraph has a dash or a plus, and no number. */
    static final int FIRST_BULLET = 4;

    private static final List<String> LABELS = List.of("I.", "1.", "a)", "-", "+");

    private Levels() {}

    /** The first label of {@code level}, from 1 to {@link #DEEPEST}. */
    static Label standard(int level) {
        return Label.read(LABELS.get(level - 1)).orElseThrow();
    }
}
