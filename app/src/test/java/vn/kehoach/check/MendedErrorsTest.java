package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.OfficialDocument;

import java.util.List;
import java.util.stream.IntStream;

/** After all fixes are made, nothing that had one is found any more, and nothing new. */
class MendedErrorsTest {
    private static final List<OfficialDocument> PLANS =
            IntStream.of(0, 5).mapToObj(CorrectPlans.all()::get).toList();

    /** Errors with a fix, in head, body and end. */
    private static final List<Seed> MET =
            SeededErrorsTest.SEEDS.stream()
                    .filter(seed -> seed.found().matches("N01 NUMBER|C11 BODY/7|R02 .*|C17 .*"))
                    .toList();

    static List<Seed> seeds() {
        return SeededErrorsTest.SEEDS;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneErrorThatHasAFixIsMendedAndNoOtherMade(Seed seed) {
        for (OfficialDocument plan : PLANS) {
            assertMends(seed.sow().apply(plan));
        }
    }

    static List<Seed> others() {
        return SeededErrorsTest.SEEDS.stream().filter(seed -> !MET.contains(seed)).toList();
    }

    @ParameterizedTest
    @MethodSource("others")
    void manyErrorsAtOnceAreMendedAndNoOtherMade(Seed first) {
        OfficialDocument wrong = PLANS.getFirst();
        for (Seed second : MET) {
            wrong = second.sow().apply(wrong);
        }
        assertMends(first.sow().apply(wrong));
    }

    private static void assertMends(OfficialDocument wrong) {
        var checker = Checker.standard();
        List<Finding> left =
                checker.check(wrong).stream().filter(found -> found.fix().isEmpty()).toList();
        List<Finding> after = checker.check(checker.mend(wrong));
        assertEquals(List.of(), after.stream().filter(found -> found.fix().isPresent()).toList());
        List<String> known = told(left);
        assertEquals(
                List.of(), told(after).stream().filter(found -> !known.contains(found)).toList());
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(found -> found.code() + " " + found.place()).toList();
    }
}
