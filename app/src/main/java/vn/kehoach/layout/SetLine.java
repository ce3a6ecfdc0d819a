package vn.kehoach.layout;

import java.util.List;

/**
 * A line whose runs have their x on the sheet but no height on the page yet; lengths in twips.
 *
 * @param x where its first character stands, or would stand in a line without characters
 * @param needed what of its height must stand on the page; the rest may hang over the foot
 * @param notes what the line calls at the page's foot
 */
record SetLine(
        double x,
        double height,
        double needed,
        double baseline,
        List<PlacedRun> runs,
        List<SetParagraph> notes) {
    SetLine {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    SetLine(double x, double height, double needed, double baseline, List<PlacedRun> runs) {
        this(x, height, needed, baseline, runs, List.of());
    }

    /** This line with {@code below} twips between its characters and what follows. */
    SetLine followedBy(double below) {
        return new SetLine(x, needed + below, needed, baseline, runs, notes);
    }

    SetLine calling(List<SetParagraph> called) {
        return new SetLine(x, height, needed, baseline, runs, called);
    }

    /** Height of its notes. */
    double notesHeight() {
        double height = 0;
        for (SetParagraph note : notes) {
            height += note.height() + note.after();
        }
        return height;
    }

    /** What of its notes may go on at the foot of the next page. */
    double notesBeyond() {
        return notes.isEmpty() ? 0 : notes.getLast().beyondFoot();
    }

    /** This line where a header row is repeated, which calls no note a second time. */
    SetLine repeated() {
        List<PlacedRun> kept = runs.stream().filter(run -> !run.isMark()).toList();
        return new SetLine(x, height, needed, baseline, kept);
    }
}
