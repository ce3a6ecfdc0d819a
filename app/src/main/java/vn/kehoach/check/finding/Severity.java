package vn.kehoach.check.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The paper would be sent back. */
    ERROR("E"),
    /** A careful reader would stumble. */
    WARNING("W"),
    /** Not wrong in a draft, but not ready for issue. */
    INFO("I");

    private final String letter;

    Severity(String letter) {
        this.letter = letter;
    }

    /** As files and scripts name it: E, W, I. */
    public String letter() {
        return letter;
    }
}
