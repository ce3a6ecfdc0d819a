package vn.kehoach.check.wording;

import static vn.kehoach.check.RuleCase.finds;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Plans;

/** Notes are read by the rules for words. */
class NoteWordingTest {
    @Test
    void aMistypedSyllableIsFoundInANote() {
        finds(
                new ImpossibleSyllable(),
                Plans.withNote("Họp tryuền thông."),
                "W BODY/0/-9/0 Họp tryuền thông.");
    }
}
