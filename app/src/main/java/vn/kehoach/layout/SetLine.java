package vn.kehoach.layout;

import java.util.List;

/** A line whose runs have their x on the sheet but no height on the page yet; lengths in twips. */
record SetLine(double height, double baseline, List<PlacedRun> runs) {
    SetLine {
        runs = List.copyOf(runs);
    }
}
