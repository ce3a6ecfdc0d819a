package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentRow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a change of state does with chosen documents: those that can go there go, the others stay.
 *
 * @param moved those that come to {@code to}
 * @param staying those for which it makes no sense
 */
record StateChange(DocumentState to, List<DocumentRow> moved, List<DocumentRow> staying) {
    /** States a clerk sets by hand; issuing asks for number and date. */
    static final List<DocumentState> BY_HAND =
            List.of(
                    DocumentState.DRAFT,
                    DocumentState.FOR_SIGNATURE,
                    DocumentState.REPLACED,
                    DocumentState.CANCELLED);

    StateChange {
        moved = List.copyOf(moved);
        staying = List.copyOf(staying);
    }

    /** The change of {@code rows} to {@code to}. */
    static StateChange of(List<DocumentRow> rows, DocumentState to) {
        Map<Boolean, List<DocumentRow>> parted =
                rows.stream()
                        .collect(Collectors.partitioningBy(row -> from(to).contains(row.state())));
        return new StateChange(
                to, parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }

    /** From where a document comes to a state. */
    private static Set<DocumentState> from(DocumentState to) {
        return switch (to) {
            case DRAFT ->
                    Set.of(
                            DocumentState.FOR_SIGNATURE,
                            DocumentState.ISSUED,
                            DocumentState.REPLACED,
                            DocumentState.CANCELLED);
            case FOR_SIGNATURE -> Set.of(DocumentState.DRAFT);
            case ISSUED -> Set.of(DocumentState.DRAFT, DocumentState.FOR_SIGNATURE);
            case REPLACED -> Set.of(DocumentState.ISSUED);
            case CANCELLED ->
                    Set.of(DocumentState.DRAFT, DocumentState.FOR_SIGNATURE, DocumentState.ISSUED);
        };
    }

    /** How many documents that have gone out would be changed again. */
    long withdrawn() {
        return to == DocumentState.DRAFT
                ? moved.stream().filter(row -> row.state() == DocumentState.ISSUED).count()
                : 0;
    }

    /** As a menu names it: "Trình ký (2 trong 3 văn bản)". */
    String label() {
        int all = moved.size() + staying.size();
        String count =
                moved.isEmpty() || all == 1
                        ? ""
                        : staying.isEmpty()
                                ? " (%d văn bản)".formatted(all)
                                : " (%d trong %d văn bản)".formatted(moved.size(), all);
        return StateNames.of(to) + count;
    }

    /** What the clerk is told when it is done. */
    String said() {
        return "Đã chuyển %d văn bản sang “%s”".formatted(moved.size(), StateNames.of(to));
    }

    /** What the clerk is told of the others; empty where there are none. */
    String left() {
        return staying.isEmpty()
                ? ""
                : "%d văn bản giữ nguyên: %s.".formatted(staying.size(), counted(staying));
    }

    /** "2 dự thảo, 1 đã ban hành". */
    static String counted(List<DocumentRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                DocumentRow::state, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(
                        one ->
                                one.getValue()
                                        + " "
                                        + StateNames.of(one.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
