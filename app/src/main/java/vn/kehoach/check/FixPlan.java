package vn.kehoach.check;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.document.OfficialDocument;

import java.util.List;

/**
 * All safe fixes of a document in the order in which they are made.
 *
 * @param result the document when they are
 */
public record FixPlan(List<Step> steps, OfficialDocument result) {
    /** A fix and the finding it is for. */
    public record Step(Finding finding, Fix fix) {}

    public FixPlan {
        steps = List.copyOf(steps);
    }
}
