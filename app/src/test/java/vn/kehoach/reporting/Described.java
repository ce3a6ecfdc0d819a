package vn.kehoach.reporting;

import java.util.stream.Collectors;

/** Schedules in few words, for tests. */
final class Described {
    private Described() {}

    static String schedule(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Once once -> "once " + once.date();
            case Schedule.Yearly yearly ->
                    "yearly "
                            + yearly.days().stream()
                                    .map(day -> day.toString().substring(2))
                                    .collect(Collectors.joining(" "));
            case Schedule.Periodic of ->
                    "every "
                            + of.months()
                            + of.day().map(day -> " on " + day).orElse("")
                            + (of.monthsAfter() == 0 ? "" : " +" + of.monthsAfter());
            case Schedule.Weekly weekly -> "weekly " + weekly.day().map(Enum::name).orElse("");
            case Schedule.AfterEvent after -> after.days() + " after " + after.event();
            case Schedule.OnRequest _ -> "on request";
            case Schedule.Unstated _ -> "unstated";
        };
    }
}
