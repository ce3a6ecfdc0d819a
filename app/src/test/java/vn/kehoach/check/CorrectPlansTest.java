package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.document.OfficialDocument;

import java.util.List;

class CorrectPlansTest {
    static List<OfficialDocument> all() {
        return CorrectPlans.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCorrectPlanHasNoFindings(OfficialDocument plan) {
        assertEquals(List.of(), Checker.standard().check(plan));
    }
}
