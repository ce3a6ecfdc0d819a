package vn.kehoach.document;

/**
 * A position between two characters of a document's text: before character {@code offset} of {@code
 * place}.
 */
public record Spot(Place place, int offset) {}
