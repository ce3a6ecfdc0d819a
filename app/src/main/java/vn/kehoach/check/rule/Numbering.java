package vn.kehoach.check.rule;

import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Follows the labels of a body as a reader does, level in level, and notes where one does not
 * follow.
 *
 * <p>Levels are told by how labels look, not by how deep they were read to be: "1." belongs under
 * the last "II.", a second "a)" to the same list as the first. A list that begins anew with its
 * first number is no fault, since unnumbered captions part lists too.
 */
final class Numbering {
    /** An open list: its last label and whether unnumbered text that opens lists came since. */
    private static final class Level {
        private Label last;
        private boolean parted;

        Level(Label last) {
            this.last = last;
        }
    }

    private final Deque<Level> open = new ArrayDeque<>();
    private final List<NumberFault> faults = new ArrayList<>();
    private final List<Spot> numbered = new ArrayList<>();

    private Numbering() {}

    /** The faults of {@code body}, in its order. */
    static List<NumberFault> faults(List<Spot> body) {
        var numbering = new Numbering();
        body.forEach(numbering::read);
        return numbering.faults;
    }

    /** Whether labels of this style number sections, whatever else is numbered inside. */
    static boolean wide(LabelStyle style) {
        return style.compareTo(LabelStyle.ARABIC) < 0;
    }

    private void read(Spot spot) {
        String printed = spot.paragraph().label().strip();
        List<Label> readings =
                Label.readings(printed).stream().filter(label -> label.style().counts()).toList();
        if (!readings.isEmpty()) {
            take(spot, likeliest(readings));
            numbered.add(spot);
        } else if (opensLists(spot)) {
            open.forEach(level -> level.parted = true);
        }
    }

    private static boolean opensLists(Spot spot) {
        Role role = spot.paragraph().role();
        return role == Role.HEADING || role == Role.CENTRED || spot.text().endsWith(":");
    }

    private Label likeliest(List<Label> readings) {
        return Stream.<Predicate<Label>>of(this::follows, Numbering::first, this::known)
                .flatMap(likely -> readings.stream().filter(likely))
                .findFirst()
                .orElse(readings.getFirst());
    }

    private static boolean first(Label label) {
        return label.value().equals(OptionalInt.of(1));
    }

    private boolean follows(Label label) {
        return open.stream().anyMatch(level -> level.last.next().equals(label));
    }

    private boolean known(Label label) {
        return open.stream().anyMatch(level -> sameList(level.last, label));
    }

    private static boolean sameList(Label one, Label other) {
        return one.style() == other.style()
                && (one.style() != LabelStyle.DECIMAL || one.lead().equals(other.lead()));
    }

    private void take(Spot spot, Label label) {
        if (label.value().isEmpty()) {
            faults.add(new NumberFault(NumberFault.Kind.FOREIGN_LETTER, spot, label, label));
            return;
        }
        if (known(label)) {
            while (!sameList(open.element().last, label)) {
                open.pop();
            }
            Level level = open.element();
            compare(spot, level, label);
            level.last = label;
            level.parted = false;
        } else {
            begin(spot, label);
        }
    }

    private void compare(Spot spot, Level level, Label label) {
        int before = level.last.value().orElseThrow();
        int now = label.value().orElseThrow();
        boolean anew = now == 1 && (before > 1 || level.parted);
        if (now == before + 1 || anew) {
            return;
        }
        NumberFault.Kind kind =
                now == before
                        ? NumberFault.Kind.REPEATED
                        : now > before ? NumberFault.Kind.SKIPPED : NumberFault.Kind.BACKWARD;
        faults.add(new NumberFault(kind, spot, label, level.last));
    }

    private void begin(Spot spot, Label label) {
        boolean narrow = first(label) && !wide(label.style());
        if (!narrow && label.style() != LabelStyle.DECIMAL) {
            open.removeIf(level -> level.last.style().compareTo(label.style()) > 0);
        }
        if (!first(label)) {
            boolean outermost = wide(label.style()) && !numbered.isEmpty();
            Spot where = outermost ? numbered.getFirst() : spot;
            faults.add(new NumberFault(NumberFault.Kind.NO_FIRST, where, label, label));
        }
        open.push(new Level(label));
    }
}
