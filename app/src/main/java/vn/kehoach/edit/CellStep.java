package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.Optional;

/** Tab and Shift+Tab in a table: selects what the next cell says. Nothing outside of a table. */
public enum CellStep implements Command {
    /** From the last cell on into a new row. */
    NEXT,
    PREVIOUS;

    /** Whether the caret of {@code draft} stands in a table. */
    public static boolean isIn(Draft draft) {
        return InTable.of(draft).isPresent();
    }

    @Override
    public Draft apply(Draft draft) {
        return InTable.of(draft).map(this::stepped).orElse(draft);
    }

    private Draft stepped(InTable in) {
        Draft draft = in.draft();
        Place start = draft.caret().place();
        Optional<Place> other = beyond(draft.document(), start);
        while (other.isPresent() && other.orElseThrow().above().equals(start.above())) {
            other = beyond(draft.document(), other.orElseThrow());
        }
        return other.filter(place -> isWithin(place, in.place()))
                .map(place -> filled(draft, place.above()))
                .orElseGet(() -> this == NEXT ? grown(in) : draft);
    }

    private Optional<Place> beyond(OfficialDocument document, Place place) {
        return this == NEXT ? Walk.next(document, place) : Walk.previous(document, place);
    }

    private static boolean isWithin(Place paragraph, Place table) {
        return BlockLists.isCell(paragraph.above())
                && BlockLists.tableOf(paragraph.above()).equals(table);
    }

    private static Draft filled(Draft draft, Place cell) {
        int last = BlockLists.at(draft.document(), cell).size() - 1;
        var end = new Spot(cell.then(last), 0);
        int length = draft.paragraph(end).map(ParagraphText::length).orElse(0);
        return draft.withSelection(
                new TextSelection(new Spot(cell.then(0), 0), new Spot(cell.then(last), length)));
    }

    private static Draft grown(InTable in) {
        int height = in.grid().height();
        return in.with(in.grid().withRow(height, height - 1), height, 0);
    }
}
