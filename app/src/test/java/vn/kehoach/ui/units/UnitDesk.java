package vn.kehoach.ui.units;

import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.json.DirectoryJson;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Told;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The view models of the screen over a store, without a window. */
final class UnitDesk implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    final Store store;
    final Answers clerk = new Answers();
    final Told told = new Told();
    final KeptDirectory kept;
    final UnitsViewModel units;
    final UnitFormViewModel form;

    UnitDesk(Path folder) throws CannotOpen {
        store = Store.open(folder, CLOCK);
        var background = new DirectBackground();
        kept = new KeptDirectory(store.units(), new DirectoryJson(), background, told);
        kept.enter();
        units = new UnitsViewModel(kept, store.following(), background, clerk, told, CLOCK);
        form = new UnitFormViewModel(units);
    }

    /** Keeps units, as a directory that was there before. */
    void has(List<Unit> all, List<UnitGroup> groups) {
        kept.change("", kept.now().with(all).withGroups(groups));
    }

    List<String> names() {
        return units.rows().stream().map(Unit::name).toList();
    }

    Unit unit(String name) {
        return kept.now().units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void choose(String name) {
        units.choose(unit(name).id());
    }

    static Unit named(String name) {
        return Unit.named(id(name), name);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        store.close();
    }
}
