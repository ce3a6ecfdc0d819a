package vn.kehoach.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which units a list shows.
 *
 * @param words each must occur in a name, alias, abbreviation or contact, diacritics or not
 * @param group units it stands for; as of {@code livingOn} if given, else its members
 * @param livingOn only those that are there on that day
 */
public record UnitFilter(
        String words, Optional<UnitKind> kind, Optional<UUID> group, Optional<LocalDate> livingOn) {
    /** Every unit. */
    public static final UnitFilter ALL =
            new UnitFilter("", Optional.empty(), Optional.empty(), Optional.empty());
}
