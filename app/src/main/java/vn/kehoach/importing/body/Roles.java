package vn.kehoach.importing.body;

import vn.kehoach.document.Role;
import vn.kehoach.importing.line.Line;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Decides what each paragraph is, from its form, its neighbours and what follows it. */
final class Roles {
    /** An unnumbered line in bold letters is a heading up to this length. */
    private static final int HEADING_WORDS = 25;

    /** Sentences longer than this introduce a list rather than title it. */
    private static final int LONG_WORDS = 25;

    private final List<BodyItem> items;

    Roles(List<BodyItem> items) {
        this.items = items;
    }

    Role of(int index) {
        return items.get(index) instanceof Draft draft
                ? StyledRoles.role(draft).orElseGet(() -> found(index, draft))
                : Role.TEXT;
    }

    private Role found(int index, Draft draft) {
        if (draft.label().isEmpty()) {
            return isTitleBelow(index, draft) ? Role.HEADING : unnumbered(draft);
        }
        if (draft.isBullet()) {
            return Role.BULLET;
        }
        return switch (Shape.of(draft)) {
            case TITLE -> Role.HEADING;
            case RUN_IN -> Role.RUN_IN;
            case COLON -> amongSentences(index, draft) ? Role.LEAD_IN : Role.HEADING;
            case SHORT_SENTENCE ->
                    isOuter(draft) || hasDeeperBelow(index, draft) ? Role.HEADING : Role.ITEM;
            case SENTENCE -> Role.ITEM;
        };
    }

    /** "Phần I" and its like stand on a line of their own above their title. */
    private boolean isTitleBelow(int index, Draft draft) {
        return index > 0
                && items.get(index - 1) instanceof Draft above
                && above.plain().isEmpty()
                && isOuter(above)
                && isPhrase(draft.line());
    }

    private static boolean isPhrase(Line line) {
        return line.plain().split(" ").length <= HEADING_WORDS && !line.plain().matches(".*[.;,]");
    }

    private static Role unnumbered(Draft draft) {
        Line line = draft.line();
        boolean stressed = line.bold() || line.look().heading();
        if (stressed && isPhrase(line)) {
            return Role.HEADING;
        }
        return line.look().alignment().equals("center") ? Role.CENTRED : Role.TEXT;
    }

    private static boolean isOuter(Draft draft) {
        return draft.label()
                .filter(
                        label ->
                                label.style().compareTo(LabelStyle.ROMAN) <= 0
                                        && label.style() != LabelStyle.DIEU)
                .isPresent();
    }

    private boolean hasDeeperBelow(int index, Draft draft) {
        return index + 1 < items.size()
                && items.get(index + 1) instanceof Draft next
                && next.level() > draft.level();
    }

    /** A colon among numbered sentences ends a sentence too; among titles it ends a title. */
    private boolean amongSentences(int index, Draft draft) {
        if (draft.plain().split(" ").length > LONG_WORDS) {
            return true;
        }
        List<Shape> shapes = siblings(index, draft).stream().map(Shape::of).toList();
        long sentences = shapes.stream().filter(Roles::isSentence).count();
        return sentences > 0 && sentences * 2 >= shapes.size();
    }

    private static boolean isSentence(Shape shape) {
        return shape == Shape.SENTENCE || shape == Shape.SHORT_SENTENCE;
    }

    /** The other numbered paragraphs of the same level under the same number. */
    private List<Draft> siblings(int index, Draft draft) {
        var siblings = new ArrayList<Draft>();
        IntStream back = IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1);
        IntStream on = IntStream.range(index + 1, items.size());
        for (IntStream way : List.of(back, on)) {
            for (int i : way.toArray()) {
                if (items.get(i) instanceof Draft other && other.isNumbered()) {
                    if (other.level() < draft.level()) {
                        break;
                    }
                    if (other.level() == draft.level()) {
                        siblings.add(other);
                    }
                }
            }
        }
        return siblings;
    }
}
