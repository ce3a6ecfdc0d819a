package vn.kehoach.ui.distribution;

import vn.kehoach.store.DocumentId;

/** What the window acts on to issue a document and send it out. */
public record DistributionDesk(
        DistributionViewModel distribution,
        OpenNamesViewModel names,
        PapersViewModel papers,
        IssueViewModel issue) {
    /** Shows who receives a document. */
    public void show(DocumentId id) {
        distribution.show(id);
    }
}
