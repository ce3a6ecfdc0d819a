package vn.kehoach.ui.list;

import vn.kehoach.document.DocumentState;

/** The states of a document in the clerk's words. */
final class StateNames {
    private StateNames() {}

    static String of(DocumentState state) {
        return switch (state) {
            case DRAFT -> "Dự thảo";
            case FOR_SIGNATURE -> "Trình ký";
            case ISSUED -> "Đã ban hành";
            case REPLACED -> "Bị thay thế";
            case CANCELLED -> "Đã hủy";
        };
    }
}
