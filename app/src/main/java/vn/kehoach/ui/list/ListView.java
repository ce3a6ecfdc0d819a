package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentQuery;

import java.util.Arrays;
import java.util.Set;

/** The views that every list of documents has. */
public enum ListView {
    ALL("Tất cả", Set.of(), false),
    DRAFT("Dự thảo", Set.of(DocumentState.DRAFT), false),
    FOR_SIGNATURE("Trình ký", Set.of(DocumentState.FOR_SIGNATURE), false),
    ISSUED("Đã ban hành", Set.of(DocumentState.ISSUED), false),
    ENDED("Thay thế, hủy", Set.of(DocumentState.REPLACED, DocumentState.CANCELLED), false),
    BIN("Thùng rác", Set.of(), true);

    private final String label;
    private final Set<DocumentState> states;
    private final boolean bin;

    ListView(String label, Set<DocumentState> states, boolean bin) {
        this.label = label;
        this.states = states;
        this.bin = bin;
    }

    /** As the screen names it. */
    public String label() {
        return label;
    }

    /** The view of that constant's name; all documents for any other. */
    static ListView named(String name) {
        return Arrays.stream(values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    DocumentQuery narrow(DocumentQuery query) {
        return query.withStates(states).inBin(bin);
    }
}
