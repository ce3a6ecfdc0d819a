package vn.kehoach.layout;

import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowRow;

import java.util.ArrayList;
import java.util.List;

/**
 * A row with its cells set; lengths in twips.
 *
 * @param notes height of the notes it calls
 */
record SetRow(FlowRow source, double height, double notes, List<SetCell> cells) {
    SetRow {
        cells = List.copyOf(cells);
    }

    SetRow(FlowRow source, double height, List<SetCell> cells) {
        this(source, height, notes(cells), cells);
    }

    private static double notes(List<SetCell> cells) {
        double height = 0;
        for (SetCell cell : cells) {
            height += cell.notes();
        }
        return height;
    }

    /** This row where it is repeated at the head of a page. */
    SetRow repeated() {
        return new SetRow(source, height, cells.stream().map(SetCell::repeated).toList());
    }

    /** This row with a settled page break before its first paragraph. */
    SetRow settledAtPageStart() {
        var settled = new ArrayList<>(cells);
        settled.set(0, cells.getFirst().settledAtPageStart());
        return new SetRow(source, height, settled);
    }

    /** The settled row, for the Word file; the same one where nothing had to be settled. */
    @SuppressWarnings("ReferenceEquality") // an equal one is not worth the comparing
    FlowRow settled() {
        var settled = new ArrayList<FlowCell>(cells.size());
        boolean same = true;
        for (SetCell cell : cells) {
            settled.add(cell.settled());
            same &= settled.getLast() == cell.source();
        }
        if (same) {
            return source;
        }
        return new FlowRow(settled, source.header(), source.splits(), source.height());
    }
}
