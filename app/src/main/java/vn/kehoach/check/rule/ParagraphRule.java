package vn.kehoach.check.rule;

import vn.kehoach.check.finding.Finding;

import java.util.stream.Stream;

/**
 * A rule that judges each paragraph by its own words alone, so that while a clerk types only the
 * touched one has to be read again.
 */
public interface ParagraphRule extends Rule {
    /** What it finds in one paragraph. */
    Stream<Finding> check(Spot spot);

    /** What a paragraph must have for it to find anything. */
    default Hints hints() {
        return Hints.NONE;
    }

    /** What it finds in one paragraph, if that has any of its hints. */
    default Stream<Finding> look(Spot spot) {
        return hints().in(spot.text()) ? check(spot) : Stream.empty();
    }

    @Override
    default Stream<Finding> check(Draft draft) {
        return draft.everywhere().stream().flatMap(this::look);
    }
}
