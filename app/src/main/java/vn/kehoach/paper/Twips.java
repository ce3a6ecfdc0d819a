package vn.kehoach.paper;

/** Lengths on paper: 1 twip is 1/20 pt. */
public final class Twips {
    private Twips() {}

    /** Whole twips of {@code mm} millimetres. */
    public static int mm(double mm) {
        return (int) Math.round(mm / 25.4 * 1440);
    }

    /** Whole twips of {@code pt} points. */
    public static int pt(double pt) {
        return (int) Math.round(pt * 20);
    }
}
