package vn.kehoach.office.units;

import java.util.List;

/** What becomes of a row of a table of units. Rows are counted as Excel counts them, from 1. */
public sealed interface RowOutcome {
    int row();

    /** A unit the directory does not have. */
    record Added(int row, UnitRow unit) implements RowOutcome {}

    /**
     * A unit of which the row says something else.
     *
     * @param changes what changes, for people: "Điện thoại: 0901… → 0902…"
     */
    record Changed(int row, UnitRow before, UnitRow after, List<String> changes)
            implements RowOutcome {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** A unit of which the row says nothing new. */
    record Same(int row, UnitRow unit) implements RowOutcome {}

    /**
     * A row that cannot be taken.
     *
     * @param messages each a sentence that says what is wrong and what to do
     */
    record Problem(int row, String name, List<String> messages) implements RowOutcome {
        public Problem {
            messages = List.copyOf(messages);
        }
    }
}
