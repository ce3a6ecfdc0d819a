package vn.kehoach.directory;

import vn.kehoach.text.Folding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units a name that nobody bears may mean: those that share most of its words. */
final class Nearness {
    private static final double ENOUGH = 0.5;
    private static final int MOST = 5;

    private final List<Worded> units;

    private record Worded(Unit unit, Set<String> words) {}

    private record Scored(Unit unit, double share) {}

    Nearness(Collection<Unit> units) {
        this.units = units.stream().map(unit -> new Worded(unit, words(unit.name()))).toList();
    }

    List<Unit> nearest(String name, LocalDate day) {
        Set<String> asked = words(name);
        return units.stream()
                .filter(worded -> worded.unit.livesOn(day))
                .map(worded -> new Scored(worded.unit, share(asked, worded.words)))
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

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Folding.fold(name).split("[^a-z0-9]+", -1)));
    }
}
