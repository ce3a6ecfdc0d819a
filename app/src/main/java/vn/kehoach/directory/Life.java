package vn.kehoach.directory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How long a unit is there, and what took its place.
 *
 * @param from its first day; null where nobody knows or asks
 * @param to its last day; null while it lives
 * @param ending how it ended; null while it lives
 * @param successors units that took over, empty while it lives or where nothing did
 * @param source what the end is known from, as people cite it; may be empty
 */
public record Life(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Ending ending,
        List<UUID> successors,
        String source) {
    /** Of a unit that has always been there. */
    public static final Life OPEN = new Life(null, null, null, List.of(), "");

    public Life {
        successors = List.copyOf(successors);
        if ((to == null) != (ending == null)) {
            throw new IllegalArgumentException("A life has a last day and an ending, or neither");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A life that ends on %s cannot begin on %s".formatted(to, from));
        }
    }

    /** Whether it is there on {@code day}. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** This life, ended. */
    public Life ended(LocalDate last, Ending how, List<UUID> heirs, String known) {
        return new Life(from, last, how, heirs, known);
    }
}
