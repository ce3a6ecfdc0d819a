package vn.kehoach.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which units a name that nobody bears may mean: those that share most of its words. */
final class Nearness {
    private static final double ENOUGH = 0.5;
    private static final int MOST = 5;

    private final Collection<Named> units;

    private record Scored(Unit unit, double share) {}

    Nearness(Collection<Named> units) {
        this.units = units;
    }

    List<Unit> nearest(String name, LocalDate day) {
        Set<String> asked = Named.words(name);
        return units.stream()
                .filter(named -> named.unit().livesOn(day))
                .map(named -> new Scored(named.unit(), share(asked, named.words())))
                .filter(scored -> scored.share >= ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::share).reversed())
                .limit(MOST)
                .map(Scored::unit)
                .toList();
    }

    /** Common words over all words of both. */
    private static double share(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : (double) common / (one.size() + other.size() - common);
    }
}
