package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names in a table mean.
 *
 * @param today the day whose names the table uses
 * @param named the units that the table's rows speak of, by their folded names
 * @param byId the same by their identities, all of them
 */
record TableNames(
        Directory directory, LocalDate today, Map<String, Unit> named, Map<UUID, Unit> byId) {
    private static final Pattern MARKED = Pattern.compile(".*\\[([0-9a-f-]{36})]");

    /** How a table of ours names a unit of {@code directory}: with its identity if need be. */
    static String reference(Unit unit, Directory directory) {
        return directory.isAlone(unit) ? unit.name() : "%s [%s]".formatted(unit.name(), unit.id());
    }

    /** The unit that a name in the table means. */
    Optional<Unit> meant(String name) {
        return Optional.ofNullable(named.get(Folding.fold(name)));
    }

    /** The unit of that name, or of the identity behind it, in the table or in the directory. */
    Optional<Unit> find(String name) {
        Matcher marked = MARKED.matcher(name);
        if (marked.matches()) {
            UUID id = UUID.fromString(marked.group(1));
            return Optional.ofNullable(directory.unit(id))
                    .or(() -> Optional.ofNullable(byId.get(id)));
        }
        return meant(name)
                .or(
                        () ->
                                switch (directory.resolve(name, today)) {
                                    case Resolution.Known(Unit unit) -> Optional.of(unit);
                                    case Resolution.Gone(Unit unit, List<Unit> heirs) ->
                                            Optional.of(unit);
                                    case Resolution.Ambiguous a -> Optional.empty();
                                    case Resolution.Several s -> Optional.empty();
                                    case Resolution.Unknown u -> Optional.empty();
                                });
    }
}
