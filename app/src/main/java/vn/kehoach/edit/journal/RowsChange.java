package vn.kehoach.edit.journal;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.List;

/** Rows of a table, from number {@code at} on, became others. */
public record RowsChange(Place place, int at, List<Row> old, List<Row> young) implements Change {
    public RowsChange {
        old = List.copyOf(old);
        young = List.copyOf(young);
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) throws Misfit {
        Table table = Misfit.table(document, place);
        return BlockLists.with(
                document,
                place.above(),
                place.index(),
                table.withRows(Misfit.spliced(table.rows(), at, old, young)));
    }

    @Override
    public Change reversed() {
        return new RowsChange(place, at, young, old);
    }
}
