package vn.kehoach.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which snapshots go as they age: all of the last hour stay, then the last one of each hour for a
 * day, of each day for a month, of each month after that.
 */
record Thinning(Instant now, ZoneId zone) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(31);

    /** The numbers of those of {@code revisions} that go. */
    List<Integer> gone(List<Revision> revisions) {
        Set<Object> filled = new HashSet<>();
        return revisions.stream()
                .sorted((one, other) -> other.takenAt().compareTo(one.takenAt()))
                .filter(revision -> !revision.reason().stays())
                .filter(revision -> !filled.add(place(revision.takenAt())))
                .map(Revision::number)
                .toList();
    }

    /** What only one snapshot is kept for. */
    private Object place(Instant taken) {
        Duration age = Duration.between(taken, now);
        ZonedDateTime local = taken.atZone(zone);
        if (age.compareTo(HOUR) <= 0) {
            return taken;
        } else if (age.compareTo(DAY) <= 0) {
            return local.truncatedTo(ChronoUnit.HOURS);
        } else if (age.compareTo(MONTH) <= 0) {
            return local.toLocalDate();
        }
        return java.time.YearMonth.from(local);
    }
}
