package vn.kehoach.ui.tasks;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.store.LedTasks;
import vn.kehoach.store.follow.TaskState;
import vn.kehoach.text.VietnameseOrder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tasks counted by the units that lead them and by the months they are due in. */
public record TaskCounts(
        List<Bar> byUnit, List<Bar> byMonth, List<TaskUnit> units, List<YearMonth> months) {
    static final TaskCounts NONE = new TaskCounts(List.of(), List.of(), List.of(), List.of());
    private static final String NOBODY = "(chưa giao ai)";
    private static final String NO_DAY = "(không có hạn)";

    /**
     * One line of a chart.
     *
     * @param left not over, and not late
     * @param late not over though the day is past
     * @param done over
     */
    public record Bar(String label, int left, int late, int done) {
        public int all() {
            return left + late + done;
        }

        private Bar plus(LedTasks tasks) {
            boolean over = tasks.state().isOver();
            return new Bar(
                    label,
                    left + (!over && !tasks.late() ? tasks.count() : 0),
                    late + (tasks.late() ? tasks.count() : 0),
                    done + (over ? tasks.count() : 0));
        }
    }

    public TaskCounts {
        byUnit = List.copyOf(byUnit);
        byMonth = List.copyOf(byMonth);
        units = List.copyOf(units);
        months = List.copyOf(months);
    }

    /** Names of one unit of {@code directory} as of {@code today} count together. */
    static TaskCounts of(List<LedTasks> tasks, Directory directory, LocalDate today) {
        Map<String, String> names = new HashMap<>();
        Map<String, Bar> units = new LinkedHashMap<>();
        Map<String, Set<String>> keys = new HashMap<>();
        Map<YearMonth, Bar> months = new TreeMap<>();
        Bar undated = new Bar(NO_DAY, 0, 0, 0);
        for (LedTasks one : tasks) {
            if (one.state() != TaskState.DROPPED) {
                String name =
                        names.computeIfAbsent(one.key(), key -> name(one.unit(), directory, today));
                units.merge(name, new Bar(name, 0, 0, 0).plus(one), (old, _) -> old.plus(one));
                keys.computeIfAbsent(name, key -> new HashSet<>()).add(one.key());
                if (one.month().isPresent()) {
                    YearMonth month = one.month().get();
                    Bar bar = months.getOrDefault(month, new Bar(label(month), 0, 0, 0));
                    months.put(month, bar.plus(one));
                } else {
                    undated = undated.plus(one);
                }
            }
        }
        return new TaskCounts(
                units.values().stream()
                        .sorted(Comparator.comparingInt(Bar::all).reversed())
                        .toList(),
                Stream.concat(months.values().stream(), Stream.of(undated))
                        .filter(bar -> bar.all() > 0)
                        .toList(),
                units(keys),
                List.copyOf(months.keySet()));
    }

    private static List<TaskUnit> units(Map<String, Set<String>> keys) {
        var units = new ArrayList<TaskUnit>();
        keys.entrySet().stream()
                .filter(unit -> !unit.getKey().equals(NOBODY))
                .sorted(Map.Entry.comparingByKey(new VietnameseOrder()))
                .forEach(unit -> units.add(new TaskUnit(unit.getKey(), unit.getValue())));
        return units;
    }

    private static String name(String written, Directory directory, LocalDate today) {
        if (written.isBlank()) {
            return NOBODY;
        }
        return directory.resolve(written, today) instanceof Resolution.Known(var unit)
                ? unit.name()
                : written;
    }

    /** "Tháng 01/2027". */
    static String label(YearMonth month) {
        return "Tháng %02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
