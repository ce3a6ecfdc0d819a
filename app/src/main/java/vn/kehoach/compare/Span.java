package vn.kehoach.compare;

/** Characters {@code from} inclusive to {@code to} exclusive that only one of two texts has. */
public record Span(int from, int to, Change change) {}
