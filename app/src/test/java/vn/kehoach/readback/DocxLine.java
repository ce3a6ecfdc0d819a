package vn.kehoach.readback;

/**
 * A paragraph of a Word file with what its style and itself say; lengths in mm, spaces in pt.
 *
 * @param align of its lines: left, center, right, both
 * @param firstLine what the first line is indented by
 * @param lines line spacing in lines; 0 when it is exact
 * @param indents left and right indent together
 * @param column width of the cell it stands in, or between the margins
 * @param ruled whether it has a rule above
 */
record DocxLine(
        String text,
        double size,
        boolean bold,
        boolean italic,
        String font,
        String colour,
        String align,
        double firstLine,
        double after,
        double lines,
        double indents,
        double column,
        boolean ruled) {}
