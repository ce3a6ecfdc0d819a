package vn.kehoach.layout;

import java.util.List;

/**
 * A line whose runs have their x on the sheet but no height on the page yet; lengths in twips.
 *
 * @param x where its first character stands, or would stand in a line without characters
 * @param needed what of its height must stand on the page; the rest may hang over the foot
 */
record SetLine(double x, double height, double needed, double baseline, List<PlacedRun> runs) {
    SetLine {
        runs = List.copyOf(runs);
    }
}
