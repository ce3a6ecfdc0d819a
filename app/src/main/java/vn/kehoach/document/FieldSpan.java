package vn.kehoach.document;

/**
 * Characters {@code from} inclusive to {@code to} exclusive of a paragraph's text that state {@code
 * field} of the task they stand under; the field's printed name ("Đơn vị chủ trì:") is outside the
 * span.
 */
public record FieldSpan(TaskField field, int from, int to) {}
