package vn.kehoach.web;

import vn.kehoach.source.SourceTab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tabs as Word writes them into HTML: {@code tab-stops:28.35pt right dotted 16.0cm}. */
final class TabStops {
    private static final Pattern STOP =
            Pattern.compile(
                    "(?:(left|right|center|decimal)\\s+)?(?:(dotted|dashed|lined|heavy)\\s+)?"
                            + "([\\d.]{1,9})(pt|cm|mm|in)");
    private static final Pattern COUNT = Pattern.compile("[1-9]");

    /** More than any ruler has. */
    private static final int MOST = 200;

    private TabStops() {}

    /** The stops that {@code value} sets, from left to right. */
    static List<SourceTab> of(String value) {
        var stops = new ArrayList<SourceTab>();
        Matcher stop = STOP.matcher(value);
        while (stop.find() && stops.size() < MOST) {
            String kind = stop.group(1) == null ? "left" : stop.group(1);
            String leader = stop.group(2) == null ? "" : leader(stop.group(2));
            mm(stop).ifPresent(mm -> stops.add(new SourceTab(mm, kind, leader)));
        }
        return stops;
    }

    private static Optional<Double> mm(Matcher stop) {
        try {
            double number = Double.parseDouble(stop.group(3));
            return Optional.of(
                    switch (stop.group(4)) {
                        case "cm" -> number * 10;
                        case "in" -> number * 25.4;
                        case "pt" -> number * 25.4 / 72;
                        default -> number;
                    });
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static String leader(String name) {
        return switch (name) {
            case "dotted" -> ".";
            case "dashed" -> "-";
            default -> "_";
        };
    }

    /** How many tabs an element stands for; 0 for none. */
    static int count(String value) {
        return COUNT.matcher(value).matches() ? value.charAt(0) - '0' : 0;
    }
}
