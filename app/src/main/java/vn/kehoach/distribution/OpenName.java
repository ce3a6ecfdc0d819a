package vn.kehoach.distribution;

/**
 * A name in a line of the paper that does not mean one unit on the paper's day: gone, ambiguous or
 * unknown. What the directory makes of it is asked when it is shown, for the directory grows.
 */
public record OpenName(String name, String line) {}
