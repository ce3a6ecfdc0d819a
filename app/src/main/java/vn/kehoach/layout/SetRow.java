package vn.kehoach.layout;

import vn.kehoach.paper.FlowRow;

import java.util.ArrayList;
import java.util.List;

/** A row with its cells set; {@code height} in twips. */
record SetRow(FlowRow source, double height, List<SetCell> cells) {
    SetRow {
        cells = List.copyOf(cells);
    }

    /** Height of the notes it calls. */
    double notes() {
        return cells.stream().mapToDouble(SetCell::notes).sum();
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

    /** The settled row, for the Word file. */
    FlowRow settled() {
        return new FlowRow(
                cells.stream().map(SetCell::settled).toList(),
                source.header(),
                source.splits(),
                source.height());
    }
}
