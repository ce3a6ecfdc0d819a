package vn.kehoach.ui.check;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;

/** A line of the list of findings. */
public sealed interface FindingRow {
    /** Titles the findings of one weight. */
    record Weight(Severity severity, int count) implements FindingRow {}

    /** Titles those of one rule below it. */
    record Group(String title, int count) implements FindingRow {}

    /** Titles those that the clerk lets pass. */
    record Passed(int count) implements FindingRow {}

    /** A finding. */
    record Entry(Finding finding, boolean passed) implements FindingRow {}
}
