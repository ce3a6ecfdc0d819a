package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Heir;
import vn.kehoach.directory.Reform;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.text.Nfc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rename, merger, split or end of the chosen units on a day, as it is typed. */
final class ReformViewModel {
    private final KeptDirectory kept;
    private final Ending how;
    private final List<Unit> units;
    private final StringProperty heirs = new SimpleStringProperty("");
    private final StringProperty day;
    private final StringProperty source = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");

    /** What {@code how} asks for, of {@code units}, first proposed for {@code today}. */
    ReformViewModel(KeptDirectory kept, Ending how, List<Unit> units, LocalDate today) {
        this.kept = kept;
        this.how = how;
        this.units = List.copyOf(units);
        this.day = new SimpleStringProperty(DayText.shown(today));
        heirs.subscribe(() -> look());
        day.subscribe(() -> look());
        source.subscribe(() -> look());
        look();
    }

    private void look() {
        Optional<Reform> reform = reform();
        Optional<String> objection =
                reform.isEmpty()
                        ? Optional.of("Hãy ghi ngày như 01/7/2026.")
                        : reform.get().objection(kept.now());
        problem.set(objection.orElse(""));
        preview.set(objection.isPresent() ? "" : reform.map(this::sentence).orElse(""));
    }

    private Optional<Reform> reform() {
        return DayText.read(day.get()).map(this::reform);
    }

    /** A unit chosen among those that end, and named as who takes over, stays. */
    private Reform reform(LocalDate first) {
        List<Heir> taking = lines().stream().map(line -> heir(line, first)).toList();
        List<UUID> ending =
                units.stream()
                        .map(Unit::id)
                        .filter(
                                id ->
                                        how != Ending.MERGED
                                                || !taking.contains(new Heir.Present(id)))
                        .toList();
        return new Reform(ending, how, taking, first, Nfc.of(source.get().strip()));
    }

    private List<String> lines() {
        return how == Ending.ABOLISHED
                ? List.of()
                : Arrays.stream(Nfc.of(heirs.get()).split("\\n", -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private Heir heir(String name, LocalDate first) {
        Directory now = kept.now();
        boolean young = how == Ending.RENAMED || !now.knows(name);
        return !young && now.resolve(name, first) instanceof Resolution.Known(Unit unit)
                ? new Heir.Present(unit.id())
                : new Heir.Young(name);
    }

    private String sentence(Reform reform) {
        var taking = new ArrayList<String>();
        for (Heir heir : reform.heirs()) {
            switch (heir) {
                case Heir.Young(String name) -> taking.add("“%s” (đơn vị mới)".formatted(name));
                case Heir.Present(UUID id) -> {
                    Unit unit = kept.now().unit(id);
                    taking.add("“%s” (đã có)".formatted(unit == null ? "" : unit.name()));
                }
            }
        }
        if (reform.stays()) {
            return "“%s” vẫn hoạt động; từ %s gồm %s."
                    .formatted(
                            units.getFirst().name(),
                            DayText.shown(reform.day()),
                            String.join(", ", taking));
        }
        String ended =
                String.join(
                        ", ",
                        units.stream()
                                .filter(unit -> reform.units().contains(unit.id()))
                                .map(unit -> "“" + unit.name() + "”")
                                .toList());
        String days = "có hiệu lực đến hết %s".formatted(DayText.shown(reform.day().minusDays(1)));
        return taking.isEmpty()
                ? "%s %s.".formatted(ended, days)
                : "%s %s; từ %s là %s."
                        .formatted(
                                ended,
                                days,
                                DayText.shown(reform.day()),
                                String.join(", ", taking));
    }

    /** Does it, if nothing speaks against it; true when it is done. */
    boolean apply() {
        Optional<Reform> reform = reform();
        if (!problem.get().isEmpty() || reform.isEmpty()) {
            return false;
        }
        kept.change(
                "Đã ghi biến động: " + title().toLowerCase(java.util.Locale.ROOT),
                reform.get().applied(kept.now(), UUID::randomUUID));
        return true;
    }

    /** As the menu and the sheet name it. */
    String title() {
        return title(how);
    }

    static String title(Ending how) {
        return switch (how) {
            case RENAMED -> "Đổi tên";
            case MERGED -> "Sáp nhập";
            case SPLIT -> "Chia, tách";
            case ABOLISHED -> "Giải thể";
        };
    }

    Ending how() {
        return how;
    }

    List<Unit> units() {
        return units;
    }

    /** Who takes over, one a line: a unit of the directory by any of its names, or a new name. */
    StringProperty heirsProperty() {
        return heirs;
    }

    StringProperty dayProperty() {
        return day;
    }

    StringProperty sourceProperty() {
        return source;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What would be done, in a sentence; empty while something speaks against it. */
    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
