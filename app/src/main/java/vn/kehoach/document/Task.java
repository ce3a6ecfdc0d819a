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
        String product) {}
