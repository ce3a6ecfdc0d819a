package vn.kehoach.document;

/**
 * A task (nhiệm vụ) as the document states it, wherever it does: labelled lines, one line, or a
 * table's row. A value is empty when the document does not have it.
 *
 * @param place the paragraph or row that opens it
 */
public record Task(
        Place place,
        String title,
        String content,
        String lead,
        String support,
        String timing,
        String product) {
    /** This task, with what it leaves empty taken from {@code other}. */
    Task completedBy(Task other) {
        return new Task(
                place,
                title,
                first(content, other.content),
                first(lead, other.lead),
                first(support, other.support),
                first(timing, other.timing),
                first(product, other.product));
    }

    private static String first(String own, String other) {
        return own.isEmpty() ? other : own;
    }
}
