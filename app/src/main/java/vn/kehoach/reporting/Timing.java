package vn.kehoach.reporting;

/**
 * A schedule and the characters of a sentence that say it, {@code from} inclusive to {@code to}
 * exclusive.
 */
record Timing(Schedule schedule, int from, int to) {}
