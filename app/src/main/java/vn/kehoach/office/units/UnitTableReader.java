package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.sheet.Grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Compares a table of units, in any order of columns, with the directory. */
public final class UnitTableReader {
    /** What numbers a row that only heads others: "I", "A". */
    private static final Pattern SECTION = Pattern.compile(" *(?:[IVX]+|[A-Z])[.)]? *");

    private final Directory directory;
    private final LocalDate today;
    private final Supplier<UUID> ids;

    /**
     * @param today the day whose names the table uses
     * @param ids of units that are new
     */
    public UnitTableReader(Directory directory, LocalDate today, Supplier<UUID> ids) {
        this.directory = directory;
        this.today = today;
        this.ids = ids;
    }

    /** What taking in {@code grid} would do; empty where no row names the units' column. */
    public Optional<UnitPreview> preview(Grid grid) {
        ColumnMap columns = ColumnMap.of(grid);
        return columns.isUsable() ? Optional.of(preview(grid, columns)) : Optional.empty();
    }

    /**
     * What taking in {@code grid} would do if its columns say what {@code columns} tells.
     *
     * @throws IllegalArgumentException when no column has the names
     */
    public UnitPreview preview(Grid grid, ColumnMap columns) {
        if (!columns.isUsable()) {
            throw new IllegalArgumentException("A table of units needs a column of names");
        }
        int numbers = columns.numbers(grid);
        var rows = new ArrayList<RowFacts>();
        for (int row = columns.row() + 1; row < grid.rows().size(); row++) {
            var facts = new RowFacts(grid, row, columns.columns());
            boolean title = numbers >= 0 && SECTION.matcher(grid.at(row, numbers).text()).matches();
            if (!title && !facts.isBlank()) {
                rows.add(facts);
            }
        }
        return new UnitPreview(outcomes(rows), columns.ignored(grid));
    }

    private List<RowOutcome> outcomes(List<RowFacts> rows) {
        var units = new RowUnits(directory, today, ids);
        var reading = new RowReading(units, units.names(rows));
        var outcomes = new ArrayList<RowOutcome>();
        var seen = new HashMap<UUID, Integer>();
        for (RowFacts facts : rows) {
            Optional<Integer> earlier =
                    units.of(facts).map(unit -> seen.putIfAbsent(unit.id(), facts.number()));
            outcomes.add(
                    earlier.map(row -> again(facts, row)).orElseGet(() -> reading.outcome(facts)));
        }
        return outcomes;
    }

    private static RowOutcome again(RowFacts facts, int row) {
        return new RowOutcome.Problem(
                facts.number(),
                facts.text(UnitColumn.NAME),
                List.of("Trùng với dòng %d; hãy gộp hai dòng thành một.".formatted(row)));
    }
}
