package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of a document in the order of its paper: body, the cells of its tables row by row,
 * appendices. Steps from one to the next without a list of all.
 *
 * @param way 1 forwards, -1 backwards
 */
record Walk(OfficialDocument document, int way) {
    private static final int BODY = -1;

    static Optional<Place> next(OfficialDocument document, Place paragraph) {
        return new Walk(document, 1).beyond(paragraph);
    }

    static Optional<Place> previous(OfficialDocument document, Place paragraph) {
        return new Walk(document, -1).beyond(paragraph);
    }

    static Optional<Place> first(OfficialDocument document) {
        return new Walk(document, 1).lists(BODY);
    }

    /** The first paragraph of {@code list}: the body, an appendix or a cell. */
    static Optional<Place> firstIn(OfficialDocument document, Place list) {
        return new Walk(document, 1).blocks(list, 0);
    }

    static Optional<Place> last(OfficialDocument document) {
        return new Walk(document, -1).lists(document.appendices().size() - 1);
    }

    private Optional<Place> beyond(Place block) {
        if (block.inNote()) {
            return way > 0 ? beyond(block.caller()) : Optional.of(block.caller());
        }
        Place list = block.above();
        Optional<Place> here = blocks(list, block.index() + way);
        if (here.isPresent()) {
            return here;
        }
        if (!BlockLists.isCell(list)) {
            return lists((list.part() == Part.BODY ? BODY : list.index()) + way);
        }
        Place table = BlockLists.tableOf(list);
        return cells(list.above(), list.index() + way)
                .or(() -> rows(table, list.above().index() + way))
                .or(() -> beyond(table));
    }

    /** The nearest paragraph of the lists from number {@code from} on. */
    private Optional<Place> lists(int from) {
        for (int i = from; i >= BODY && i < document.appendices().size(); i += way) {
            Place list = i == BODY ? Place.of(Part.BODY) : Place.of(Part.APPENDIX, i);
            Optional<Place> found = blocks(list, edge(BlockLists.at(document, list)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> blocks(Place list, int from) {
        List<? extends Block> blocks = BlockLists.at(document, list);
        for (int i = from; i >= 0 && i < blocks.size(); i += way) {
            Place place = list.then(i);
            Optional<Place> found =
                    switch (blocks.get(i)) {
                        case Paragraph _ -> Optional.of(place);
                        case Table table -> rows(place, edge(table.rows()));
                        case PageBreak _ -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> rows(Place table, int from) {
        List<Row> rows = BlockLists.table(document, table).rows();
        for (int i = from; i >= 0 && i < rows.size(); i += way) {
            Optional<Place> found = cells(table.then(i), edge(rows.get(i).cells()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> cells(Place row, int from) {
        int count = BlockLists.table(document, row.above()).rows().get(row.index()).cells().size();
        for (int i = from; i >= 0 && i < count; i += way) {
            Place cell = row.then(i);
            Optional<Place> found = blocks(cell, edge(BlockLists.at(document, cell)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int edge(List<?> list) {
        return way > 0 ? 0 : list.size() - 1;
    }
}
