package vn.kehoach.check;

import vn.kehoach.check.body.BodyRules;
import vn.kehoach.check.calendar.CalendarRules;
import vn.kehoach.check.capital.CapitalRules;
import vn.kehoach.check.closing.ClosingRules;
import vn.kehoach.check.head.HeadRules;
import vn.kehoach.check.look.LookRules;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.check.wording.WordingRules;

import java.util.List;
import java.util.stream.Stream;

/** All rules there are; which are asked is for {@link Switches} to say. */
final class StandardRules {
    private StandardRules() {}

    static List<Rule> all() {
        return Stream.of(
                        HeadRules.all(),
                        BodyRules.all(),
                        ClosingRules.all(),
                        WordingRules.all(),
                        CalendarRules.all(),
                        CapitalRules.all(),
                        LookRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
