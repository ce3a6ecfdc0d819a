package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentState;
import vn.kehoach.store.DocumentQuery;

import java.util.Arrays;
import java.util.Set;

/** The views that every list of documents has. */
public enum ListView {
    ALL("Tất cả"),
    DRAFT("Dự thảo"),
    FOR_SIGNATURE("Trình ký"),
    ISSUED("Đã ban hành"),
    ENDED("Thay thế, hủy"),
    BIN("Thùng rác");

    private final String label;

    ListView(String label) {
        this.label = label;
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
        return query.withStates(states()).inBin(this == BIN);
    }

    private Set<DocumentState> states() {
        return switch (this) {
            case ALL, BIN -> Set.of();
            case DRAFT -> Set.of(DocumentState.DRAFT);
            case FOR_SIGNATURE -> Set.of(DocumentState.FOR_SIGNATURE);
            case ISSUED -> Set.of(DocumentState.ISSUED);
            case ENDED -> Set.of(DocumentState.REPLACED, DocumentState.CANCELLED);
        };
    }
}
