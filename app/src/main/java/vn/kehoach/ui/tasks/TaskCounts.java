package vn.kehoach.ui.tasks;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.office.papers.TaskBar;
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
        List<TaskBar> byUnit, List<TaskBar> byMonth, List<TaskUnit> units, List<YearMonth> months) {
    static final TaskCounts NONE = new TaskCounts(List.of(), List.of(), List.of(), List.of());
    private static final String NOBODY = "(chưa giao ai)";
    private static final String NO_DAY = "(không có hạn)";

    public TaskCounts {
        byUnit = List.copyOf(byUnit);
        byMonth = List.copyOf(byMonth);
        units = List.copyOf(units);
        months = List.copyOf(months);
    }

    /** Names of one unit of {@code directory} as of {@code today} count together. */
    static TaskCounts of(List<LedTasks> tasks, Directory directory, LocalDate today) {
        Map<String, String> names = new HashMap<>();
        Map<String, TaskBar> units = new LinkedHashMap<>();
        Map<String, Set<String>> keys = new HashMap<>();
        Map<YearMonth, TaskBar> months = new TreeMap<>();
        TaskBar undated = new TaskBar(NO_DAY, 0, 0, 0);
        for (LedTasks one : tasks) {
            if (one.state() != TaskState.DROPPED) {
                String name =
                        names.computeIfAbsent(one.key(), key -> name(one.unit(), directory, today));
                units.merge(name, bar(name, one), TaskBar::plus);
                keys.computeIfAbsent(name, key -> new HashSet<>()).add(one.key());
                if (one.month().isPresent()) {
                    YearMonth month = one.month().get();
                    months.merge(month, bar(label(month), one), TaskBar::plus);
                } else {
                    undated = undated.plus(bar(NO_DAY, one));
                }
            }
        }
        return new TaskCounts(
                units.values().stream()
                        .sorted(Comparator.comparingInt(TaskBar::all).reversed())
                        .toList(),
                Stream.concat(months.values().stream(), Stream.of(undated))
                        .filter(bar -> bar.all() > 0)
                        .toList(),
                units(keys),
                List.copyOf(months.keySet()));
    }

    private static TaskBar bar(String label, LedTasks tasks) {
        boolean over = tasks.state().isOver();
        return new TaskBar(
                label,
                !over && !tasks.late() ? tasks.count() : 0,
                tasks.late() ? tasks.count() : 0,
                over ? tasks.count() : 0);
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
