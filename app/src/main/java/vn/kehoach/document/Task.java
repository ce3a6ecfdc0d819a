package vn.kehoach.document;

/**
 * A task (nhiệm vụ) as the document states it, wherever it does: labelled lines, one line, or a
 * table's row. A value is empty when the document does not have it.
 *
 * @param place the paragraph or row that opens it
 * @param monitor which leader watches over it
 */
public record Task(
        Place place,
        String title,
        String content,
        String lead,
        String support,
        String timing,
        String product,
        String monitor,
        String note) {
    /** This task, with what it leaves empty taken from {@code other}. */
    public Task completedBy(Task other) {
        return new Task(
                place,
                title,
                first(content, other.content),
                first(lead, other.lead),
                first(support, other.support),
                first(timing, other.timing),
                first(product, other.product),
                first(monitor, other.monitor),
                first(note, other.note));
    }

    public Task withNote(String words) {
        return new Task(place, title, content, lead, support, timing, product, monitor, words);
    }

    public Task withContent(String words) {
        return new Task(place, title, words, lead, support, timing, product, monitor, note);
    }

    private static String first(String own, String other) {
        return own.isEmpty() ? other : own;
    }
}
