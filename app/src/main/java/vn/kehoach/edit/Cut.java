package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes out the text between two spots of different paragraphs. What is left of the first and the
 * last becomes one where both stand in one list; a table that the text only reaches into keeps its
 * cells, and an appendix its head.
 */
record Cut(Spot from, Spot to) {
    Draft apply(Draft draft) {
        boolean inText = draft.paragraph(from).isPresent() && draft.paragraph(to).isPresent();
        return inText ? new Draft(cut(draft.document()), TextSelection.at(from)) : draft;
    }

    private OfficialDocument cut(OfficialDocument document) {
        Place list = from.place().above();
        if (list.equals(to.place().above())) {
            return BlockLists.with(document, list, left(BlockLists.at(document, list), list));
        }
        OfficialDocument cut = document;
        for (Place outer : outerLists()) {
            cut = BlockLists.with(cut, outer, left(BlockLists.at(document, outer), outer));
        }
        return cut;
    }

    /** The body and the appendices that the text touches. */
    private List<Place> outerLists() {
        return IntStream.range(outer(from.place()), outer(to.place()) + 1)
                .mapToObj(i -> i < 0 ? Place.of(Part.BODY) : Place.of(Part.APPENDIX, i))
                .toList();
    }

    private static int outer(Place place) {
        return place.part() == Part.BODY ? -1 : place.steps().getFirst();
    }

    private List<Block> left(List<? extends Block> blocks, Place list) {
        List<NumberedBlock> all = Numbering.read(blocks);
        var left = new ArrayList<NumberedBlock>();
        for (int i = 0; i < all.size(); i++) {
            NumberedBlock block = all.get(i);
            Place place = list.then(i);
            Optional<Block> kept = left(block.block(), place);
            if (place.equals(to.place()) && from.place().above().equals(list)) {
                NumberedBlock first = left.removeLast();
                left.add(Joining.joined(first, block.with(kept.orElseThrow())));
            } else {
                kept.ifPresent(rest -> left.add(block.with(rest)));
            }
        }
        if (left.isEmpty()) {
            left.add(new NumberedBlock(Paragraph.text(""), Optional.empty(), false));
        }
        return Numbering.write(left);
    }

    private Optional<Block> left(Block block, Place place) {
        return switch (block) {
            case Paragraph paragraph when place.equals(from.place()) ->
                    Optional.of(ParagraphText.head(paragraph, from.offset()));
            case Paragraph paragraph when place.equals(to.place()) ->
                    Optional.of(ParagraphText.tail(paragraph, to.offset()));
            case Table table when encloses(place, from) || encloses(place, to) ->
                    Optional.of(left(table, place));
            case Paragraph _, Table _, PageBreak _ ->
                    isInside(place) ? Optional.empty() : Optional.of(block);
        };
    }

    private Table left(Table table, Place place) {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            var cells = new ArrayList<Cell>();
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                Place list = place.then(r).then(c);
                List<Paragraph> content =
                        left(cell.content(), list).stream().map(Paragraph.class::cast).toList();
                cells.add(cell.withContent(content));
            }
            rows.add(row.withCells(cells));
        }
        return table.withRows(rows);
    }

    private boolean isInside(Place place) {
        return place.compareTo(from.place()) > 0 && place.compareTo(to.place()) < 0;
    }

    private static boolean encloses(Place table, Spot spot) {
        List<Integer> outer = table.steps();
        List<Integer> inner = spot.place().steps();
        return table.part() == spot.place().part()
                && inner.size() > outer.size()
                && inner.subList(0, outer.size()).equals(outer);
    }
}
