package vn.kehoach.layout;

import vn.kehoach.paper.FlowRow;

import java.util.List;

/** A row with its cells set; {@code height} in twips. */
record SetRow(FlowRow source, double height, List<SetCell> cells) {
    SetRow {
        cells = List.copyOf(cells);
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
