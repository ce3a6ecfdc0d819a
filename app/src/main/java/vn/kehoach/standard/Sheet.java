package vn.kehoach.standard;

/** What the decree says of the sheet and of running text (Phụ lục I, I and II.6e). */
public final class Sheet {
    /** A4, in mm. */
    public static final double WIDTH = 210;

    /** A4, in mm. */
    public static final double HEIGHT = 297;

    /** Margins, in mm. */
    public static final Range TOP = new Range(20, 25);

    public static final Range BOTTOM = new Range(20, 25);
    public static final Range LEFT = new Range(30, 35);
    public static final Range RIGHT = new Range(15, 20);

    /** First-line indent of running text, in mm. */
    public static final Range FIRST_LINE = new Range(10, 12.7);

    /** Line spacing, in lines. */
    public static final Range LINE_SPACING = new Range(1, 1.5);

    /** Least space between two paragraphs, in pt. */
    public static final double PARAGRAPH_SPACE = 6;

    /** Space between số, ký hiệu and the trích yếu of a công văn, in pt (II.5b). */
    public static final double LETTER_SUBJECT_SPACE = 6;

    private Sheet() {}
}
