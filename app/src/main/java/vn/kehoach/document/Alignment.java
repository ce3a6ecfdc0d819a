package vn.kehoach.document;

/** How lines stand between the margins; {@link #STANDARD} is what the paragraph's role asks for. */
public enum Alignment {
    STANDARD,
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
}
