package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Which unit each row of a table speaks of: the one of its identity if it has one, else one of the
 * directory by its name, where several bear it also by code and parent, else a new one.
 */
final class RowUnits {
    private final Directory directory;
    private final LocalDate today;
    private final Supplier<UUID> ids;
    private final Map<String, Unit> young = new HashMap<>();
    private final Map<Integer, Optional<Unit>> meant = new HashMap<>();

    RowUnits(Directory directory, LocalDate today, Supplier<UUID> ids) {
        this.directory = directory;
        this.today = today;
        this.ids = ids;
    }

    /** The unit of a row; empty where its name is missing or does not tell. */
    Optional<Unit> of(RowFacts facts) {
        return meant.computeIfAbsent(facts.index(), index -> find(facts));
    }

    /** What names in the table of these rows mean: of two units of one name the first. */
    TableNames names(List<RowFacts> rows) {
        var named = new HashMap<String, Unit>();
        var byId = new HashMap<UUID, Unit>();
        for (RowFacts facts : rows) {
            of(facts)
                    .ifPresent(
                            unit -> {
                                byId.put(unit.id(), unit);
                                named.putIfAbsent(Folding.fold(facts.text(UnitColumn.NAME)), unit);
                            });
        }
        return new TableNames(directory, today, named, byId);
    }

    private Optional<Unit> find(RowFacts facts) {
        String name = facts.text(UnitColumn.NAME);
        Optional<UUID> id = facts.id();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (id.isPresent()) {
            Unit known = directory.unit(id.get());
            return Optional.of(known == null ? Unit.named(id.get(), name) : known);
        }
        if (!directory.knows(name)) {
            return Optional.of(young(facts, name));
        }
        return switch (directory.resolve(name, today)) {
            case Resolution.Known(Unit unit) -> Optional.of(orYoung(unit, facts, name));
            case Resolution.Gone(Unit unit, List<Unit> _) ->
                    Optional.of(orYoung(unit, facts, name));
            case Resolution.Ambiguous(List<Unit> units) -> only(units, facts, name);
            case Resolution.Unknown _ -> Optional.of(young(facts, name));
            case Resolution.Several _ -> Optional.empty();
        };
    }

    private Optional<Unit> only(List<Unit> units, RowFacts facts, String name) {
        String code = facts.text(UnitColumn.IDENTIFIER);
        List<Unit> coded =
                units.stream()
                        .filter(unit -> !code.isEmpty() && unit.identifier().equals(code))
                        .toList();
        if (coded.size() == 1) {
            return Optional.of(coded.getFirst());
        }
        List<Unit> here = units.stream().filter(unit -> isBelow(unit, facts)).toList();
        List<Unit> exact =
                here.stream().filter(unit -> unit.name().equalsIgnoreCase(name)).toList();
        if (here.isEmpty()) {
            return Optional.of(young(facts, name));
        }
        return here.size() == 1
                ? Optional.of(here.getFirst())
                : exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    private Unit orYoung(Unit unit, RowFacts facts, String name) {
        return isBelow(unit, facts) ? unit : young(facts, name);
    }

    /** Units of one name under two parents are two. */
    private boolean isBelow(Unit unit, RowFacts facts) {
        String parent = facts.text(UnitColumn.PARENT);
        Unit above = unit.parent() == null ? null : directory.unit(unit.parent());
        return parent.isEmpty()
                || above == null
                || Directory.keys(above).contains(NameKey.of(parent));
    }

    private Unit young(RowFacts facts, String name) {
        String place = Folding.fold(facts.text(UnitColumn.PARENT));
        return young.computeIfAbsent(
                Folding.fold(name) + "\n" + place, key -> Unit.named(ids.get(), name));
    }
}
