package vn.kehoach.paper;

/**
 * An A4 sheet of sticky labels, all of one size.
 *
 * @param columns labels side by side
 * @param rows labels one below the other
 * @param marginXMm what lies beside the labels, at the left as at the right, in mm
 * @param marginYMm what lies above the labels, and as much below, in mm
 * @param shiftXMm how far all is moved to the right to put right what a printer shifts, in mm; to
 *     the left where negative
 * @param shiftYMm the same downwards
 */
public record LabelSheet(
        int columns,
        int rows,
        double marginXMm,
        double marginYMm,
        double shiftXMm,
        double shiftYMm) {
    /** 24 labels on A4. */
    public static final LabelSheet A4_3_BY_8 = new LabelSheet(3, 8, 0, 0, 0, 0);

    /** Labels on one sheet. */
    public int count() {
        return columns * rows;
    }
}
