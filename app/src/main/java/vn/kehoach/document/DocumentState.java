package vn.kehoach.document;

/** Where a document stands on its way: Dự thảo, Trình ký, Đã ban hành; thay thế, hủy. */
public enum DocumentState {
    DRAFT,
    FOR_SIGNATURE,
    ISSUED,
    REPLACED,
    CANCELLED;

    /** Whether its text stays as it is: it has gone out, or has been given up. */
    public boolean isFixed() {
        return this != DRAFT && this != FOR_SIGNATURE;
    }
}
