package vn.kehoach.document;

/**
 * Characters {@code from} inclusive to {@code to} exclusive of the paragraph at {@code place} that
 * state {@code field} of a task; none of an empty cell.
 */
public record TaskFact(TaskField field, Place place, int from, int to) {}
