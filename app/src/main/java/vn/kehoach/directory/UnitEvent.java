package vn.kehoach.directory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A day in the history of units.
 *
 * @param day the first day of the new state
 * @param how what happened; null where units began out of nothing
 * @param from the units that ended; empty where some only began
 * @param to the units that took over or began
 * @param source as people cite it; may be empty
 */
public record UnitEvent(
        LocalDate day, @Nullable Ending how, List<Unit> from, List<Unit> to, String source) {
    public UnitEvent {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    private record Step(
            LocalDate day, Ending how, List<UUID> heirs, String source, Optional<UUID> alone) {}

    /** What led to {@code unit} and what became of it, the oldest first. */
    public static List<UnitEvent> of(Unit unit, Directory directory) {
        Map<UUID, List<Unit>> ancestors = ancestors(directory);
        var family = new LinkedHashSet<Unit>();
        climb(unit, ancestors, family);
        descend(unit, directory, family);
        Map<Step, List<Unit>> steps = steps(directory);
        var heirs = new LinkedHashSet<UUID>();
        steps.values().removeIf(ended -> ended.stream().noneMatch(family::contains));
        steps.keySet().forEach(step -> heirs.addAll(step.heirs));
        var events = new ArrayList<UnitEvent>();
        steps.forEach((step, ended) -> events.add(event(step, ended, directory)));
        family.stream()
                .filter(one -> one.life().from() != null && !heirs.contains(one.id()))
                .map(
                        one ->
                                new UnitEvent(
                                        Objects.requireNonNull(one.life().from()),
                                        null,
                                        List.of(),
                                        List.of(one),
                                        one.life().to() == null ? one.life().source() : ""))
                .forEach(events::add);
        events.sort(Comparator.comparing(UnitEvent::day));
        return List.copyOf(events);
    }

    private static Map<Step, List<Unit>> steps(Directory directory) {
        var steps = new LinkedHashMap<Step, List<Unit>>();
        for (Unit one : directory.units()) {
            Life life = one.life();
            if (life.to() != null && life.ending() != null) {
                // Units that merely ended on one day have nothing to do with each other.
                boolean alone = life.successors().isEmpty() || life.ending() != Ending.MERGED;
                var step =
                        new Step(
                                life.to().plusDays(1),
                                life.ending(),
                                life.successors(),
                                life.source(),
                                alone ? Optional.of(one.id()) : Optional.empty());
                steps.computeIfAbsent(step, key -> new ArrayList<>()).add(one);
            }
        }
        return steps;
    }

    private static UnitEvent event(Step step, List<Unit> ended, Directory directory) {
        List<Unit> heirs =
                step.heirs.stream().map(directory::unit).filter(Unit.class::isInstance).toList();
        return new UnitEvent(step.day, step.how, ended, heirs, step.source);
    }

    private static Map<UUID, List<Unit>> ancestors(Directory directory) {
        var ancestors = new LinkedHashMap<UUID, List<Unit>>();
        for (Unit unit : directory.units()) {
            unit.life()
                    .successors()
                    .forEach(
                            heir ->
                                    ancestors
                                            .computeIfAbsent(heir, key -> new ArrayList<>())
                                            .add(unit));
        }
        return ancestors;
    }

    private static void climb(Unit unit, Map<UUID, List<Unit>> ancestors, Set<Unit> family) {
        if (family.add(unit)) {
            ancestors
                    .getOrDefault(unit.id(), List.of())
                    .forEach(old -> climb(old, ancestors, family));
        }
    }

    private static void descend(Unit unit, Directory directory, Set<Unit> family) {
        for (UUID id : unit.life().successors()) {
            Unit heir = directory.unit(id);
            if (heir != null && family.add(heir)) {
                descend(heir, directory, family);
            }
        }
    }

    /** As the screen says it: "Sở A, Sở B sáp nhập thành Sở C". */
    public String sentence() {
        String old = names(from);
        String young = names(to);
        return switch (how) {
            case null -> "Thành lập " + young;
            case MERGED -> "%s sáp nhập vào %s".formatted(old, named(young));
            case RENAMED -> "%s đổi tên thành %s".formatted(old, named(young));
            case SPLIT -> "%s được chia, tách thành %s".formatted(old, named(young));
            case ABOLISHED -> "%s kết thúc hoạt động".formatted(old);
        };
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    private static String named(String names) {
        return names.isEmpty() ? "đơn vị chưa ghi trong danh bạ" : names;
    }
}
