package vn.kehoach.ui.check;

import vn.kehoach.check.Finding;

import java.util.List;

/**
 * What the rules said last.
 *
 * @param state how that stands to the document as it is now
 */
public record CheckResult(List<Finding> findings, State state) {
    /** How findings stand to the present document. */
    public enum State {
        /** No document is open. */
        NONE,
        /** They are of an earlier state of the document. */
        STALE,
        /** They are of the document as it is. */
        FRESH,
        /** They are of an earlier state, for checking the present one failed. */
        FAILED
    }

    static final CheckResult NONE = new CheckResult(List.of(), State.NONE);

    public CheckResult {
        findings = List.copyOf(findings);
    }

    CheckResult in(State now) {
        return new CheckResult(findings, now);
    }
}
