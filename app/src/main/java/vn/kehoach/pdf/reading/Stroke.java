package vn.kehoach.pdf.reading;

/**
 * A straight rule along an edge of the page.
 *
 * @param at height of one that lies, distance from the left of one that stands, in points
 * @param from its upper or left end
 */
public record Stroke(boolean lying, double at, double from, double to) {
    /** Points by which ends that are meant to meet may miss each other. */
    static final double NEAR = 3;

    /** Whether it runs over or near {@code other}, which stands where this lies. */
    boolean meets(Stroke other) {
        return other.at > from - NEAR
                && other.at < to + NEAR
                && at > other.from - NEAR
                && at < other.to + NEAR;
    }

    /** Whether it runs along {@code middle} at {@code place}. */
    boolean covers(double place, double middle) {
        return Math.abs(at - place) < NEAR && from < middle && to > middle;
    }
}
