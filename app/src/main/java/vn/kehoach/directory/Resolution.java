package vn.kehoach.directory;

import java.util.List;

/** What a name in a paper means on the paper's day. */
public sealed interface Resolution {
    /** One unit that lives on that day. */
    record Known(Unit unit) implements Resolution {}

    /** A group of units. */
    record Several(UnitGroup group) implements Resolution {}

    /**
     * A unit that is not there on that day.
     *
     * @param successors those that live on it; empty where nothing took over
     */
    record Gone(Unit unit, List<Unit> successors) implements Resolution {
        public Gone {
            successors = List.copyOf(successors);
        }
    }

    /** More than one unit bears the name on that day. */
    record Ambiguous(List<Unit> units) implements Resolution {
        public Ambiguous {
            units = List.copyOf(units);
        }
    }

    /** Nobody of that name; the nearest ones first. */
    record Unknown(String name, List<Unit> nearest) implements Resolution {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
