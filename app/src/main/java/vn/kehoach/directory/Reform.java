package vn.kehoach.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A day on which units end and others take over, done in one step: last day, way of ending and
 * heirs of the old ones, first day of the new ones, and whose sub-units are whose.
 *
 * @param units those that end; one, or for a merger several
 * @param how what happens to them
 * @param heirs who takes over: one for MERGED and RENAMED, two and more for SPLIT, itself among
 *     them where it goes on, none for ABOLISHED
 * @param day the first day of the new state; the old ones end the day before
 * @param source the decision, as people cite it; may be empty
 */
public record Reform(List<UUID> units, Ending how, List<Heir> heirs, LocalDate day, String source) {
    public Reform {
        units = List.copyOf(units);
        heirs = List.copyOf(heirs);
    }

    /** Why it cannot be done in {@code directory}, as a sentence; empty when it can. */
    public Optional<String> objection(Directory directory) {
        return units.stream()
                .map(id -> ending(directory.unit(id)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::count)
                .or(
                        () ->
                                heirs.stream()
                                        .map(heir -> taking(heir, directory))
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }

    private Optional<String> ending(@org.jspecify.annotations.Nullable Unit unit) {
        if (unit == null) {
            return Optional.of("Đơn vị không còn trong danh bạ; hãy chọn lại.");
        }
        return unit.livesOn(day.minusDays(1))
                ? Optional.empty()
                : Optional.of(
                        "“%s” không hoạt động vào ngày trước đó; hãy xem lại ngày."
                                .formatted(unit.name()));
    }

    private Optional<String> count() {
        String asked =
                switch (how) {
                    case RENAMED ->
                            units.size() == 1 && heirs.size() == 1 ? "" : "Hãy ghi tên mới.";
                    case MERGED ->
                            units.isEmpty()
                                    ? "Hãy chọn đơn vị được sáp nhập."
                                    : heirs.size() == 1
                                            ? ""
                                            : "Hãy chọn hoặc ghi đơn vị tiếp nhận.";
                    case SPLIT ->
                            units.size() == 1 && heirs.size() > 1
                                    ? ""
                                    : "Hãy ghi ít nhất hai đơn vị mới, mỗi dòng một đơn vị.";
                    case ABOLISHED -> heirs.isEmpty() ? "" : "Đơn vị giải thể không có kế thừa.";
                };
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    /** Whether a unit that is split goes on beside what is taken out of it. */
    public boolean stays() {
        return how == Ending.SPLIT
                && units.stream().map(Heir.Present::new).anyMatch(heirs::contains);
    }

    private Optional<String> taking(Heir heir, Directory directory) {
        return switch (heir) {
            case Heir.Present(UUID id) -> {
                Unit unit = directory.unit(id);
                if (unit == null || !unit.livesOn(day)) {
                    yield Optional.of("Đơn vị tiếp nhận không hoạt động vào ngày này.");
                }
                yield units.contains(id) && !stays()
                        ? Optional.of("Một đơn vị không thể vừa kết thúc vừa tiếp nhận.")
                        : Optional.empty();
            }
            case Heir.Young(String name) ->
                    name.isBlank()
                            ? Optional.of("Hãy ghi tên đơn vị mới.")
                            : directory.units().stream()
                                    .filter(unit -> unit.livesOn(day) && !units.contains(unit.id()))
                                    .filter(unit -> unit.name().equalsIgnoreCase(name.strip()))
                                    .findFirst()
                                    .map(
                                            unit ->
                                                    "Đã có “%s”; hãy chọn đơn vị đó trong danh bạ."
                                                            .formatted(unit.name()));
        };
    }

    /**
     * {@code directory} after it.
     *
     * @param ids of units that begin
     * @throws IllegalArgumentException when there is an objection
     */
    public Directory applied(Directory directory, Supplier<UUID> ids) {
        objection(directory)
                .ifPresent(
                        why -> {
                            throw new IllegalArgumentException(why);
                        });
        var changed = new ArrayList<Unit>();
        List<Unit> old =
                units.stream().map(directory::unit).filter(Unit.class::isInstance).toList();
        var taking = new ArrayList<UUID>();
        for (Heir heir : heirs) {
            switch (heir) {
                case Heir.Present(UUID id) -> taking.add(id);
                case Heir.Young(String name) -> {
                    Unit young = young(name.strip(), old.getFirst(), ids.get());
                    changed.add(young);
                    taking.add(young.id());
                }
            }
        }
        for (Unit unit : stays() ? List.<Unit>of() : old) {
            changed.add(unit.withLife(unit.life().ended(day.minusDays(1), how, taking, source)));
        }
        changed.addAll(children(directory, taking));
        return directory.with(changed);
    }

    /** The new unit is found where the old one was; what people know of it goes along renamed. */
    private Unit young(String name, Unit old, UUID id) {
        boolean same = how == Ending.RENAMED;
        return new Unit(
                id,
                name,
                "",
                "",
                List.of(),
                UnitKind.of(name),
                old.parent(),
                same ? old.contacts() : List.of(),
                how == Ending.SPLIT ? "" : old.address(),
                "",
                old.channel(),
                new Life(day, null, null, List.of(), source));
    }

    /** Living sub-units of the old ones go to a single heir. */
    private List<Unit> children(Directory directory, List<UUID> taking) {
        if (taking.size() != 1) {
            return List.of();
        }
        Set<UUID> ended = new HashSet<>(units);
        return directory.units().stream()
                .filter(unit -> unit.parent() != null && ended.contains(unit.parent()))
                .filter(unit -> unit.livesOn(day) && !ended.contains(unit.id()))
                .map(unit -> unit.withParent(taking.getFirst()))
                .toList();
    }
}
