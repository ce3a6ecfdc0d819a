package vn.kehoach.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DistributionListTest {
    private static final int MOST = 12;

    @Property(tries = 300)
    void leavingOutAndTakingBackLosesNobodyAndDoublesNobody(
            @ForAll("lists") DistributionList list, @ForAll("places") Set<Integer> chosen) {
        List<Integer> places = chosen.stream().filter(at -> at < list.receivers().size()).toList();
        DistributionList fewer = list.without(places);
        assertEquals(list.receivers().size() - places.size(), fewer.receivers().size());
        assertEquals(everybody(list), everybody(fewer));
        assertEquals(everybody(list), everybody(fewer.with(fewer.exceptions())));
        assertEquals(List.of(), fewer.with(fewer.exceptions()).exceptions());
    }

    @Property(tries = 300)
    void readingThePaperAgainAddsAndNeverTakesAway(
            @ForAll("lists") DistributionList kept, @ForAll("lists") DistributionList read) {
        DistributionList renewed = kept.renewed(read);
        assertEquals(kept.receivers(), renewed.receivers().subList(0, kept.receivers().size()));
        assertEquals(
                Stream.concat(everybody(kept).stream(), everybody(read).stream())
                        .collect(Collectors.toSet()),
                everybody(renewed));
        assertEquals(renewed, renewed.renewed(read));
    }

    /** Everybody once; a name that stands twice fails. */
    private static Set<Object> everybody(DistributionList list) {
        List<Object> all =
                Stream.concat(list.receivers().stream(), list.exceptions().stream())
                        .map(Receiver::who)
                        .toList();
        Set<Object> once = Set.copyOf(all);
        assertEquals(once.size(), all.size());
        return once;
    }

    @Provide
    Arbitrary<Set<Integer>> places() {
        return Arbitraries.integers().between(0, MOST - 1).set();
    }

    /** Lists of some of twelve names, some of them excepted. */
    @Provide
    Arbitrary<DistributionList> lists() {
        return places().flatMap(
                        named ->
                                places().map(
                                                excepted ->
                                                        new DistributionList(
                                                                receivers(named, excepted, false),
                                                                receivers(named, excepted, true),
                                                                List.of(),
                                                                List.of())));
    }

    private static List<Receiver> receivers(
            Set<Integer> named, Set<Integer> excepted, boolean wanted) {
        return IntStream.range(0, MOST)
                .filter(named::contains)
                .filter(at -> excepted.contains(at) == wanted)
                .mapToObj(at -> Receiver.named("Ông " + at, ""))
                .toList();
    }
}
