package vn.kehoach.distribution;

import java.time.LocalDate;

/**
 * That a paper changed hands.
 *
 * @param person who handed it over, or who took it; empty where nobody wrote it down
 */
public record Handover(LocalDate day, String person) {}
