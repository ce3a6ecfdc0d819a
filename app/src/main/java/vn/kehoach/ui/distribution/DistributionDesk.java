package vn.kehoach.ui.distribution;

import vn.kehoach.store.DocumentId;

import java.util.Optional;

/** What the window acts on to issue a document and send it out. */
public record DistributionDesk(
        DistributionViewModel distribution,
        ReceiversViewModel receivers,
        OpenNamesViewModel names,
        PapersViewModel papers,
        IssueDesk issue) {
    /** Shows what was shown last, as it is now; where nothing was yet, the open document. */
    public void enter(Optional<DocumentId> open) {
        if (distribution.isInUse()) {
            distribution.refresh();
        } else {
            open.ifPresent(distribution::show);
        }
    }

    /** Shows who receives a document. */
    public void show(DocumentId id) {
        distribution.show(id);
    }
}
