package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names in a table mean.
 *
 * @param today the day whose names the table uses
 * @param named the units that the table's rows speak of, by their folded names
 */
record TableNames(Directory directory, LocalDate today, Map<String, Unit> named) {
    /** The unit that a name in the table means. */
    Optional<Unit> meant(String name) {
        return Optional.ofNullable(named.get(Folding.fold(name)));
    }

    /** The unit of that name in the table or in the directory. */
    Optional<Unit> find(String name) {
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
