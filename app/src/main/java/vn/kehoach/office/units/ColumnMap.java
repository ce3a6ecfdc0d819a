package vn.kehoach.office.units;

import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.Value;
import vn.kehoach.text.Folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column of a table says what.
 *
 * @param row of the headings, from 0
 * @param columns by what they say; of two that say the same the first
 */
public record ColumnMap(int row, Map<UnitHeading, Integer> columns) {
    /** Titles and notes may stand above the headings. */
    private static final int HEADING_WITHIN = 20;

    private static final Pattern NUMBER = Pattern.compile("stt|tt|so tt|so thu tu");

    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    /** As the headings say; where none names the units, the fullest row with nothing understood. */
    public static ColumnMap of(Grid grid) {
        var best = new ColumnMap(fullest(grid), Map.of());
        for (int row = 0; row < Math.min(HEADING_WITHIN, grid.rows().size()); row++) {
            Map<UnitHeading, Integer> columns = columns(grid, row);
            if (columns.containsKey(UnitHeading.of(UnitColumn.NAME))
                    && columns.size() > best.columns.size()) {
                best = new ColumnMap(row, columns);
            }
        }
        return best;
    }

    private static int fullest(Grid grid) {
        int best = 0;
        for (int row = 0; row < Math.min(HEADING_WITHIN, grid.rows().size()); row++) {
            if (filled(grid, row) > filled(grid, best)) {
                best = row;
            }
        }
        return best;
    }

    private static long filled(Grid grid, int row) {
        return grid.rows().get(row).stream().filter(value -> !value.text().isBlank()).count();
    }

    private static Map<UnitHeading, Integer> columns(Grid grid, int row) {
        var columns = new LinkedHashMap<UnitHeading, Integer>();
        List<Value> cells = grid.rows().get(row);
        for (int at = 0; at < cells.size(); at++) {
            int column = at;
            UnitHeading.read(cells.get(at).text())
                    .ifPresent(heading -> columns.putIfAbsent(heading, column));
        }
        return columns;
    }

    /** Whether it says which column has the names, without which nothing can be read. */
    public boolean isUsable() {
        return columns.containsKey(UnitHeading.of(UnitColumn.NAME));
    }

    /** What the column {@code at} says, if anything. */
    public Optional<UnitHeading> at(int at) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == at)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** This map with the column {@code at} saying {@code heading} and no other column saying it. */
    public ColumnMap with(int at, Optional<UnitHeading> heading) {
        var changed = new HashMap<>(columns);
        changed.values().removeIf(column -> column == at);
        heading.ifPresent(said -> changed.put(said, at));
        return new ColumnMap(row, changed);
    }

    /** Headings of columns that say nothing to us, the running number left out. */
    List<String> ignored(Grid grid) {
        List<Value> cells = grid.rows().get(row);
        var known = new HashSet<>(columns.values());
        return IntStream.range(0, cells.size())
                .filter(at -> !known.contains(at))
                .mapToObj(at -> cells.get(at).text().strip())
                .filter(text -> !text.isEmpty() && !isNumber(text))
                .toList();
    }

    /** The column of running numbers, or -1. */
    int numbers(Grid grid) {
        List<Value> cells = grid.rows().get(row);
        return IntStream.range(0, cells.size())
                .filter(at -> isNumber(cells.get(at).text()))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isNumber(String heading) {
        return NUMBER.matcher(Folding.fold(heading)).matches();
    }
}
