package vn.kehoach.json;

/** A document whose numbers do not fit its own text or grid. */
final class MalformedDocument extends Exception {
    private static final long serialVersionUID = 1;

    MalformedDocument(String message) {
        super(message);
    }
}
