package vn.kehoach.store.content;

/** Rows that do not make up a document. */
public final class DamagedRows extends Exception {
    private static final long serialVersionUID = 1;

    public DamagedRows(Throwable cause) {
        super(cause);
    }
}
