package vn.kehoach.office.folder;

/**
 * What came of one file.
 *
 * @param name its path below the folder, parts apart by "/"
 * @param read whether it became a document
 * @param doubts places that a clerk should look at
 * @param reason why it did not become a document, one sentence; else empty
 */
public record FileResult(String name, boolean read, int doubts, String reason) {
    static FileResult read(String name, int doubts) {
        return new FileResult(name, true, doubts, "");
    }

    static FileResult refused(String name, String reason) {
        return new FileResult(name, false, 0, reason);
    }

    /** The result in the clerk's words. */
    public String outcome() {
        return read ? "Đã đọc" : "Không đọc được";
    }
}
