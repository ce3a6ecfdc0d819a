package vn.kehoach.importing.body;

import vn.kehoach.importing.line.LineLabel;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives each number its depth: the usual one of its kind (I. 1, 1. 2, a) 3, "-" 4, "+" 5), deeper
 * where the numbers it stands under already are.
 */
final class Levels {
    /**
     * A number under which others may stand.
     *
     * @param width its style; that of the enclosing one for "A." under "I."
     */
    private record Open(LabelStyle width, boolean inner, int parts, int level) {}

    private final Deque<Open> open = new ArrayDeque<>();

    /** Whether "I." came before any "A.", so that "A." stands under it. */
    private boolean romanFirst;

    private boolean capitals;

    static List<BodyItem> assign(List<BodyItem> items) {
        var levels = new Levels();
        var assigned = new ArrayList<BodyItem>();
        for (BodyItem item : items) {
            assigned.add(
                    item instanceof Draft draft
                            ? draft.label()
                                    .map(label -> draft.withLevel(levels.level(draft, label)))
                                    .orElse(draft)
                            : item);
        }
        return assigned;
    }

    private int level(Draft draft, LineLabel label) {
        if (label.bullet()) {
            return StyledRoles.level(draft, label.dash() ? 4 : 5);
        }
        int parts = label.style() == LabelStyle.DECIMAL ? label.parts() : 1;
        capitals |= label.style() == LabelStyle.CAPITAL && !romanFirst;
        romanFirst |= label.style() == LabelStyle.ROMAN && !capitals;
        boolean inner = label.style() == LabelStyle.CAPITAL && romanFirst;
        LabelStyle width = inner ? LabelStyle.ROMAN : label.style();
        while (!open.isEmpty() && !encloses(open.peek(), width, inner, parts)) {
            open.pop();
        }
        int above = open.isEmpty() || (isOuter(label.style()) && !inner) ? 0 : open.peek().level();
        int found = Math.max(inner ? 2 : usual(label.style(), parts), above + 1);
        int level = StyledRoles.level(draft, found);
        open.push(new Open(width, inner, parts, level));
        return level;
    }

    private static boolean encloses(Open outer, LabelStyle width, boolean inner, int parts) {
        if (outer.width() != width) {
            return outer.width().compareTo(width) < 0;
        }
        return outer.inner() == inner ? outer.parts() < parts : inner;
    }

    /** Parts, chapters and articles are not set deeper than "I.". */
    private static boolean isOuter(LabelStyle style) {
        return style.compareTo(LabelStyle.ROMAN) <= 0;
    }

    private static int usual(LabelStyle style, int parts) {
        return switch (style) {
            case PHAN, CHUONG, MUC, TIEU_MUC, DIEU, CAPITAL, ROMAN -> 1;
            case ARABIC -> 2;
            case DECIMAL -> parts + 1;
            case ARABIC_BRACKET, LETTER, PAREN, PAREN_LETTER, SMALL_ROMAN -> 3;
            case DASH, STAR, DOT -> 4;
            case PLUS -> 5;
        };
    }
}
