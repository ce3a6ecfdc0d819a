package vn.kehoach.readback;

/** A filled rectangle of a page of a PDF; lengths in mm from the sheet's upper left corner. */
record PdfRule(int page, double left, double right, double top, double thickness) {
    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }
}
