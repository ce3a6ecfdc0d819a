package vn.kehoach.ui.list;

import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Documents;
import vn.kehoach.store.ListChoices;
import vn.kehoach.store.Page;
import vn.kehoach.ui.keep.Answer;

import java.util.Map;

/**
 * What the data folder says of the documents that the list shows.
 *
 * @param choices what the list can be narrowed to
 * @param gaps how many gaps each unfinished document of the page has in its head and end
 */
record ListReading(ListChoices choices, Map<DocumentId, Integer> gaps) {
    /** Rows a list shows at most; more is looked for with words. */
    private static final int MOST = 2_000;

    /** The rows of {@code filter} with all edits made so far; not for the window's thread. */
    static Page<DocumentRow> page(Documents documents, ListFilter filter) {
        Answer.of(documents.writeWaiting());
        return Answer.of(documents.list(filter.query().page(0, MOST)));
    }

    /** Whether there is any document outside the bin; not for the window's thread. */
    static boolean any(Documents documents) {
        return Answer.of(documents.list(DocumentQuery.ALL.page(0, 1))).total() > 0;
    }

    /** Reads it for the rows of {@code page}; not for the window's thread. */
    static ListReading of(Documents documents, KnownGaps gaps, Page<DocumentRow> page) {
        return new ListReading(Answer.of(documents.choices()), gaps.of(page.rows()));
    }
}
