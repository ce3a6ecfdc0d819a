package vn.kehoach.ui.tasks;

import vn.kehoach.document.Place;
import vn.kehoach.store.DocumentId;

/** Shows a kept document at the place that states a task. */
@FunctionalInterface
public interface TaskOpening {
    void open(DocumentId document, Place place);
}
