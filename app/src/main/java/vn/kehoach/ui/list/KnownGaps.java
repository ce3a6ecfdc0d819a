package vn.kehoach.ui.list;

import vn.kehoach.office.drafting.Gaps;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Documents;
import vn.kehoach.ui.keep.Answer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many gaps unfinished documents have; counted anew only for those that were changed since. */
final class KnownGaps {
    private final Documents documents;
    private final Map<DocumentId, Count> known = new ConcurrentHashMap<>();

    /** The gaps of a document as it was changed last. */
    private record Count(Instant changedAt, int gaps) {}

    KnownGaps(Documents documents) {
        this.documents = documents;
    }

    /** The gaps of those among {@code rows} that are unfinished; not for the window's thread. */
    Map<DocumentId, Integer> of(List<DocumentRow> rows) {
        List<DocumentRow> unfinished = rows.stream().filter(row -> !row.state().isFixed()).toList();
        learn(unfinished.stream().filter(row -> !isKnown(row)).toList());
        Map<DocumentId, Integer> gaps = new HashMap<>();
        for (DocumentRow row : unfinished) {
            Count count = known.get(row.id());
            if (count != null) {
                gaps.put(row.id(), count.gaps);
            }
        }
        return Map.copyOf(gaps);
    }

    private boolean isKnown(DocumentRow row) {
        Count count = known.get(row.id());
        return count != null && count.changedAt.equals(row.changedAt());
    }

    private void learn(List<DocumentRow> rows) {
        if (!rows.isEmpty()) {
            var ends = Answer.of(documents.ends(rows.stream().map(DocumentRow::id).toList()));
            for (DocumentRow row : rows) {
                var end = ends.get(row.id());
                if (end != null) {
                    known.put(row.id(), new Count(row.changedAt(), Gaps.of(end).size()));
                }
            }
        }
    }
}
