package vn.kehoach.paper;

/**
 * A solid line drawn as a paragraph's upper or lower border, between its indents.
 *
 * @param eighths thickness in eighths of a point; 0 for no line
 * @param space distance to the text, in whole points
 */
public record Rule(int eighths, int space) {
    public static final Rule NONE = new Rule(0, 0);

    public boolean drawn() {
        return eighths > 0;
    }

    /** Thickness in twips. */
    public double twips() {
        return eighths * 20 / 8.0;
    }
}
