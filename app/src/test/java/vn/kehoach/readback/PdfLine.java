package vn.kehoach.readback;

/**
 * A line of one format on a page of a PDF; lengths in mm from the sheet's upper left corner.
 *
 * @param page from 0
 * @param left where its first character that is no blank begins
 * @param right where its last character that is no blank ends
 */
record PdfLine(
        int page,
        String text,
        double size,
        boolean bold,
        boolean italic,
        boolean black,
        double left,
        double right,
        double baseline) {
    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }
}
