package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.Value;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Compares a table of units, in any order of columns, with the directory. */
public final class UnitTableReader {
    /** Titles and notes may stand above the headings. */
    private static final int HEADING_WITHIN = 20;

    private static final Pattern NUMBER = Pattern.compile("stt|tt|so tt|so thu tu");

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
        return headingRow(grid).map(row -> preview(grid, row));
    }

    private static Optional<Integer> headingRow(Grid grid) {
        int best = -1;
        int most = 0;
        for (int row = 0; row < Math.min(HEADING_WITHIN, grid.rows().size()); row++) {
            Map<UnitColumn, Integer> columns = columns(grid, row);
            if (columns.containsKey(UnitColumn.NAME) && columns.size() > most) {
                most = columns.size();
                best = row;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static Map<UnitColumn, Integer> columns(Grid grid, int row) {
        var columns = new EnumMap<UnitColumn, Integer>(UnitColumn.class);
        List<Value> cells = grid.rows().get(row);
        for (int at = 0; at < cells.size(); at++) {
            int column = at;
            UnitColumn.of(cells.get(at).text())
                    .ifPresent(named -> columns.putIfAbsent(named, column));
        }
        return columns;
    }

    private UnitPreview preview(Grid grid, int heading) {
        Map<UnitColumn, Integer> columns = columns(grid, heading);
        int numbers = numberColumn(grid.rows().get(heading));
        var rows = new ArrayList<RowFacts>();
        for (int row = heading + 1; row < grid.rows().size(); row++) {
            var facts = new RowFacts(grid, row, columns);
            boolean title = numbers >= 0 && SECTION.matcher(grid.at(row, numbers).text()).matches();
            if (!title && !facts.isBlank()) {
                rows.add(facts);
            }
        }
        return new UnitPreview(outcomes(rows), ignored(grid, heading, columns));
    }

    private static int numberColumn(List<Value> headings) {
        return IntStream.range(0, headings.size())
                .filter(at -> isNumber(headings.get(at).text()))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isNumber(String heading) {
        return NUMBER.matcher(Folding.fold(heading)).matches();
    }

    private static List<String> ignored(Grid grid, int heading, Map<UnitColumn, Integer> columns) {
        List<Value> cells = grid.rows().get(heading);
        var ignored = new ArrayList<String>();
        for (int at = 0; at < cells.size(); at++) {
            String text = cells.get(at).text().strip();
            if (!columns.containsValue(at) && !text.isEmpty() && !isNumber(text)) {
                ignored.add(text);
            }
        }
        return ignored;
    }

    private List<RowOutcome> outcomes(List<RowFacts> rows) {
        var names = new TableNames(directory, today, named(rows));
        var reading = new RowReading(names);
        var outcomes = new ArrayList<RowOutcome>();
        var seen = new HashMap<UUID, Integer>();
        for (RowFacts facts : rows) {
            String name = facts.text(UnitColumn.NAME);
            Optional<Integer> earlier =
                    names.meant(name).map(unit -> seen.putIfAbsent(unit.id(), facts.number()));
            outcomes.add(
                    earlier.<RowOutcome>map(
                                    row ->
                                            new RowOutcome.Problem(
                                                    facts.number(),
                                                    name,
                                                    List.of(
                                                            "Trùng với dòng %d; hãy gộp hai dòng thành một."
                                                                    .formatted(row))))
                            .orElseGet(() -> reading.outcome(facts)));
        }
        return outcomes;
    }

    /** The units the rows speak of by their folded names: those there are, and new ones. */
    private Map<String, Unit> named(List<RowFacts> rows) {
        var named = new LinkedHashMap<String, Unit>();
        for (RowFacts facts : rows) {
            String name = facts.text(UnitColumn.NAME);
            Resolution meant = directory.resolve(name, today);
            switch (meant) {
                case Resolution.Known(Unit unit) -> named.putIfAbsent(Folding.fold(name), unit);
                case Resolution.Gone(Unit unit, List<Unit> heirs) ->
                        named.putIfAbsent(Folding.fold(name), unit);
                case Resolution.Ambiguous several -> {}
                case Resolution.Several group -> {}
                case Resolution.Unknown unknown -> {
                    if (!name.isEmpty()) {
                        named.computeIfAbsent(
                                Folding.fold(name), key -> Unit.named(ids.get(), name));
                    }
                }
            }
        }
        return named;
    }
}
