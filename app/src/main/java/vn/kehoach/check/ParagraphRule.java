package vn.kehoach.check;

import java.util.stream.Stream;

/**
 * A rule that judges each paragraph by its own words alone, so that while a clerk types only the
 * touched one has to be read again.
 */
interface ParagraphRule extends Rule {
    /** What it finds in one paragraph. */
    Stream<Finding> check(Spot spot);

    @Override
    default Stream<Finding> check(Draft draft) {
        return draft.everywhere().stream().flatMap(this::check);
    }
}
