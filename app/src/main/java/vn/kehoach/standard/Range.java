package vn.kehoach.standard;

/** Numbers from {@code min} to {@code max}, both allowed. */
public record Range(double min, double max) {
    /** Whether {@code value} is allowed. */
    public boolean contains(double value) {
        return min <= value && value <= max;
    }
}
