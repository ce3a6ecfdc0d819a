package vn.kehoach.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The times of each act: how many, their median and 95th percentile. */
final class Figures {
    private final Map<String, List<Stopwatch.Time>> times = new LinkedHashMap<>();
    private final int warmUp;

    /** Without the first {@code warmUp} turns of each act. */
    Figures(int warmUp) {
        this.warmUp = warmUp;
    }

    void add(String name, Stopwatch.Time time) {
        times.computeIfAbsent(name, first -> new ArrayList<>()).add(time);
    }

    @Override
    public String toString() {
        return times.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue().stream().skip(warmUp).toList()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "%-34s %5s   %-19s   %s%n"
                                        .formatted(
                                                "ms",
                                                "turns",
                                                "drawn median  p95",
                                                "without the pulse's wait"),
                                ""));
    }

    private static String line(String name, List<Stopwatch.Time> all) {
        return String.format(
                Locale.ROOT,
                "%-34s %5d   %10.1f %8.1f   %10.1f %8.1f",
                name,
                all.size(),
                quantile(all, Stopwatch.Time::whole, 0.5),
                quantile(all, Stopwatch.Time::whole, 0.95),
                quantile(all, Stopwatch.Time::work, 0.5),
                quantile(all, Stopwatch.Time::work, 0.95));
    }

    private static double quantile(
            List<Stopwatch.Time> all, ToDoubleFunction<Stopwatch.Time> what, double part) {
        return all.stream()
                .mapToDouble(what)
                .sorted()
                .skip((long) Math.floor(part * (all.size() - 1) + 0.5))
                .findFirst()
                .orElseThrow();
    }
}
