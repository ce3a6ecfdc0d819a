package vn.kehoach.office.distribution;

import vn.kehoach.directory.Resolution;

/**
 * A name in a line of the paper that does not mean one unit: gone, ambiguous or unknown.
 *
 * @param meaning what the directory makes of it; never known and never a group
 */
public record OpenName(String name, String line, Resolution meaning) {}
