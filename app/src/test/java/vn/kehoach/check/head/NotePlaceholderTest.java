package vn.kehoach.check.head;

import static vn.kehoach.check.RuleCase.finds;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Plans;

/** Notes may be left to fill in. */
class NotePlaceholderTest {
    @Test
    void anEmptyNoteIsStillToBeFilledIn() {
        finds(new LeftoverPlaceholder(), Plans.withNote(""), "W BODY/0/-9/0 ");
        finds(
                new LeftoverPlaceholder(),
                Plans.withNote("Theo [tên văn bản]."),
                "W BODY/0/-9/0 [tên văn bản]");
    }
}
