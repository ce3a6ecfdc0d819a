package vn.kehoach.paper;

/**
 * A sheet of sticky labels.
 *
 * @param columns labels side by side
 * @param rows labels one below the other
 * @param leftMm distance of the first column from the sheet's left edge, in mm; what a printer
 *     shifts is put right here
 * @param topMm distance of the first row from the sheet's upper edge, in mm
 */
public record LabelSheet(int columns, int rows, double leftMm, double topMm) {
    /** 24 labels on A4. */
    public static final LabelSheet A4_3_BY_8 = new LabelSheet(3, 8, 0, 0);
}
