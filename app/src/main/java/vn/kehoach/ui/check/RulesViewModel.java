package vn.kehoach.ui.check;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.kehoach.check.Checker;
import vn.kehoach.check.RuleCard;
import vn.kehoach.check.RuleSwitch;
import vn.kehoach.check.Switches;
import vn.kehoach.office.OfficeRules;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which rules the office wants; a change is kept at once and asked at once. */
public final class RulesViewModel {
    private final OfficeRules file;
    private final BackgroundRunner background;
    private final Failures failures;
    private final List<RuleCard> cards = Switches.cards();
    private final ReadOnlyObjectWrapper<Switches> switches =
            new ReadOnlyObjectWrapper<>(Switches.defaults());
    private final ObservableValue<Checker> checker;

    public RulesViewModel(OfficeRules file, BackgroundRunner background, Failures failures) {
        this.file = file;
        this.background = background;
        this.failures = failures;
        var built = new ReadOnlyObjectWrapper<>(Checker.standard());
        switches.subscribe((before, now) -> built.set(Checker.by(now)));
        this.checker = built.getReadOnlyProperty();
        background.run(
                "",
                file::read,
                switches::set,
                failure -> failures.tell("Chưa theo quy tắc riêng của cơ quan", failure));
    }

    /** All rules, those of one group together. */
    List<RuleCard> cards() {
        return cards;
    }

    /** What each rule looks at, by code. */
    public Map<String, String> titles() {
        return cards.stream().collect(Collectors.toMap(RuleCard::code, RuleCard::title));
    }

    /** Asks {@code code} as {@code wanted} from now on. */
    void change(String code, RuleSwitch wanted) {
        if (switches.get().of(code) != wanted) {
            keep(switches.get().with(code, wanted));
        }
    }

    /** Asks all rules as the program does by itself. */
    void reset() {
        keep(Switches.defaults());
    }

    private void keep(Switches changed) {
        switches.set(changed);
        background.run(
                "",
                () -> {
                    file.keep(changed);
                    return changed;
                },
                done -> {},
                failure -> failures.tell("Chưa ghi được quy tắc của cơ quan", failure));
    }

    ReadOnlyObjectProperty<Switches> switchesProperty() {
        return switches.getReadOnlyProperty();
    }

    /** Checks by the present rules. */
    public ObservableValue<Checker> checker() {
        return checker;
    }

    /** Where they are kept. */
    Path path() {
        return file.path();
    }
}
