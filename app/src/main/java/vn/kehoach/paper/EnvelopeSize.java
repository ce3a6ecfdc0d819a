package vn.kehoach.paper;

/** Sizes of envelopes that offices use; the long side lies across. */
public enum EnvelopeSize {
    LONG("Bì dài 22 × 11 cm", 220, 110),
    HALF("Bì A5 23 × 16 cm", 230, 160),
    WHOLE("Bì A4 34 × 25 cm", 340, 250);

    private final String label;
    private final double widthMm;
    private final double heightMm;

    EnvelopeSize(String label, double widthMm, double heightMm) {
        this.label = label;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /** As the screen names it. */
    public String label() {
        return label;
    }

    public double widthMm() {
        return widthMm;
    }

    public double heightMm() {
        return heightMm;
    }
}
