package vn.kehoach.check.calendar;

import vn.kehoach.check.rule.Rule;

import java.util.List;

/** The rules for dates and deadlines. */
public final class CalendarRules {
    private CalendarRules() {}

    /** Each of them. */
    public static List<Rule> all() {
        return List.of(
                new ImpossibleDate(),
                new ReversedSpan(),
                new WrongWeekday(),
                new DeadlineOrder(),
                new DeadlineOnHoliday());
    }
}
