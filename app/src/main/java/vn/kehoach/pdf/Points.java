package vn.kehoach.pdf;

/** PDF's unit of length, 1/72 inch, and ours, a twentieth of it. */
final class Points {
    private static final double TWIPS = 20;

    private Points() {}

    static double of(double twips) {
        return twips / TWIPS;
    }

    static double twips(double points) {
        return points * TWIPS;
    }
}
