package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft whose caret stands in a table.
 *
 * @param place the table's
 * @param here the cell that holds the caret
 * @param chosen what the selection touches of the grid
 */
record InTable(Draft draft, Place place, Grid grid, Region here, Area chosen) {
    static Optional<InTable> of(Draft draft) {
        Place cell = draft.caret().place();
        if (draft.paragraph(draft.caret()).isEmpty() || !BlockLists.isCell(cell.above())) {
            return Optional.empty();
        }
        Place place = BlockLists.tableOf(cell.above());
        Table table = BlockLists.table(draft.document(), place);
        Region here = region(table, cell.above());
        Place anchor = draft.selection().anchor().place();
        boolean both =
                draft.paragraph(draft.selection().anchor()).isPresent()
                        && BlockLists.isCell(anchor.above())
                        && BlockLists.tableOf(anchor.above()).equals(place);
        Region other = both ? region(table, anchor.above()) : here;
        var chosen = new Area(here.rows().and(other.rows()), here.columns().and(other.columns()));
        return Optional.of(new InTable(draft, place, Grid.of(table), here, chosen));
    }

    private static Region region(Table table, Place cell) {
        int row = cell.above().index();
        return Region.of(row, table.rows().get(row).cells().get(cell.index()));
    }

    /** The draft with {@code changed} as the table and the caret in a cell of it. */
    Draft with(Grid changed, int row, int column) {
        Table table = changed.toTable();
        return Grid.of(table)
                .cell(place, row, column)
                .map(
                        cell ->
                                new Draft(
                                        BlockLists.with(
                                                draft.document(),
                                                place.above(),
                                                place.index(),
                                                table),
                                        TextSelection.at(cell.then(0), 0)))
                .orElse(draft);
    }

    /** The draft with an empty paragraph before the table, or {@code behind} it. */
    Draft withText(int behind) {
        List<Block> blocks = new ArrayList<>(BlockLists.at(draft.document(), place.above()));
        int at = place.index() + behind;
        blocks.add(at, Paragraph.text(""));
        return draft.with(place.above(), blocks, new Spot(place.above().then(at), 0));
    }

    /** The draft without the table. */
    Draft without() {
        List<Block> blocks = new ArrayList<>(BlockLists.at(draft.document(), place.above()));
        blocks.remove(place.index());
        if (place.index() >= blocks.size() || !(blocks.get(place.index()) instanceof Paragraph)) {
            blocks.add(place.index(), Paragraph.text(""));
        }
        return draft.with(place.above(), blocks, new Spot(place, 0));
    }
}
