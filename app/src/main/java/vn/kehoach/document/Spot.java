package vn.kehoach.document;

/**
 * A position between two characters of a document's text: before character {@code offset} of {@code
 * place}.
 */
public record Spot(Place place, int offset) {
    /** Whether this one stands before {@code other} on paper. */
    public boolean isBefore(Spot other) {
        int order = place.compareTo(other.place);
        return order < 0 || (order == 0 && offset < other.offset);
    }
}
