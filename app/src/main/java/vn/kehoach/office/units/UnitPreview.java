package vn.kehoach.office.units;

import java.util.List;

/**
 * What taking in a table of units would do. Nothing is taken while a row has a problem.
 *
 * @param ignored headings that no column has, whose content is not taken
 */
public record UnitPreview(List<RowOutcome> rows, List<String> ignored) {
    public UnitPreview {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    /** Rows of one outcome. */
    public <T extends RowOutcome> List<T> of(Class<T> outcome) {
        return rows.stream().filter(outcome::isInstance).map(outcome::cast).toList();
    }

    /** Whether the table can be taken. */
    public boolean isSound() {
        return of(RowOutcome.Problem.class).isEmpty();
    }
}
