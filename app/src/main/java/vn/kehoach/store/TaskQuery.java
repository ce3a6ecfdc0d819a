package vn.kehoach.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which tasks of all documents outside the bin are asked for.
 *
 * @param unit a unit of the directory that leads or supports them, under any of its names
 * @param dueFrom first day of those on which they are due
 * @param dueTo last day of those on which they are due
 * @param words all of them occur in title or content, in any letter case and with or without
 *     diacritics
 */
public record TaskQuery(
        Optional<UUID> unit, Optional<LocalDate> dueFrom, Optional<LocalDate> dueTo, String words) {
    /** All tasks. */
    public static final TaskQuery ALL =
            new TaskQuery(Optional.empty(), Optional.empty(), Optional.empty(), "");

    public TaskQuery of(UUID one) {
        return new TaskQuery(Optional.of(one), dueFrom, dueTo, words);
    }

    public TaskQuery due(LocalDate from, LocalDate to) {
        return new TaskQuery(unit, Optional.of(from), Optional.of(to), words);
    }

    public TaskQuery withWords(String others) {
        return new TaskQuery(unit, dueFrom, dueTo, others);
    }
}
