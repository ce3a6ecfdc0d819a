package vn.kehoach.document;

/** The facts of a task (nhiệm vụ). */
public enum TaskField {
    TITLE,
    CONTENT,
    LEAD,
    SUPPORT,
    TIMING,
    PRODUCT,
    MONITOR,
    NOTE,
    /** Số thứ tự: only as a column of a table. */
    ORDINAL,
    /** A column or value that says nothing of the task. */
    NONE
}
