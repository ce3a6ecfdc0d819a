package vn.kehoach.ui.list;

import static java.util.stream.Collectors.toSet;

import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentRow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which rows are chosen when a list comes anew. */
final class NextChosen {
    private NextChosen() {}

    /**
     * Those that were chosen and are still there. A list that has lost them all has the row chosen
     * that followed them, one that the clerk comes to its first row; where nothing was chosen
     * nothing is.
     */
    static List<DocumentRow> of(
            List<DocumentRow> before, Set<DocumentId> chosen, List<DocumentRow> now) {
        List<DocumentRow> still = now.stream().filter(row -> chosen.contains(row.id())).toList();
        boolean unchosen = chosen.isEmpty() && !before.isEmpty();
        if (unchosen || !still.isEmpty()) {
            return still;
        }
        return following(before, chosen, now).or(() -> now.stream().findFirst()).stream().toList();
    }

    private static Optional<DocumentRow> following(
            List<DocumentRow> before, Set<DocumentId> chosen, List<DocumentRow> now) {
        Set<DocumentId> there = now.stream().map(DocumentRow::id).collect(toSet());
        return before.stream()
                .map(DocumentRow::id)
                .dropWhile(id -> !chosen.contains(id))
                .filter(there::contains)
                .findFirst()
                .flatMap(id -> now.stream().filter(row -> row.id().equals(id)).findFirst());
    }
}
