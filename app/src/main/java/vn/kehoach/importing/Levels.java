package vn.kehoach.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives each number its depth: the usual one of its kind (I. 1, 1. 2, a) 3, "-" 4, "+" 5), deeper
 * where the numbers it stands under already are.
 */
final class Levels {
    private record Open(LabelKind kind, int depth, int level) {}

    private final Deque<Open> open = new ArrayDeque<>();

    static List<BodyItem> assign(List<BodyItem> items) {
        var levels = new Levels();
        var assigned = new ArrayList<BodyItem>();
        for (BodyItem item : items) {
            assigned.add(
                    item instanceof Draft draft
                            ? draft.label()
                                    .map(label -> draft.withLevel(levels.level(label)))
                                    .orElse(draft)
                            : item);
        }
        return assigned;
    }

    private int level(Label label) {
        if (label.kind().bullet()) {
            return label.kind() == LabelKind.DASH ? 4 : 5;
        }
        int depth = label.kind() == LabelKind.DECIMAL ? label.depth() : 0;
        while (!open.isEmpty() && !encloses(open.peek(), label.kind(), depth)) {
            open.pop();
        }
        int above = open.isEmpty() || isOuter(label.kind()) ? 0 : open.peek().level();
        int level = Math.max(usual(label, depth), above + 1);
        open.push(new Open(label.kind(), depth, level));
        return level;
    }

    private static boolean encloses(Open outer, LabelKind kind, int depth) {
        return outer.kind().compareTo(kind) < 0 || (outer.kind() == kind && outer.depth() < depth);
    }

    /** Parts, chapters and articles are not set deeper than "I.". */
    private static boolean isOuter(LabelKind kind) {
        return kind.compareTo(LabelKind.ARTICLE) <= 0;
    }

    private static int usual(Label label, int depth) {
        return switch (label.kind()) {
            case PART, CHAPTER, DIVISION, CAPITAL, ROMAN, ARTICLE -> 1;
            case ARABIC -> 2;
            case DECIMAL -> depth + 1;
            case LETTER, PARENTHESIS -> 3;
            case DASH -> 4;
            case PLUS -> 5;
        };
    }
}
