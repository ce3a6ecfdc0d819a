package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/** Collects what is selected. */
final class Copying {
    private Copying() {}

    static Clip of(Draft draft) {
        TextSelection selection = draft.selection();
        if (selection.isEmpty()) {
            return Clip.EMPTY;
        }
        if (draft.paragraph(selection.anchor()).isEmpty()
                || draft.paragraph(selection.caret()).isEmpty()) {
            return line(draft);
        }
        List<Chosen.Stretch> stretches = Chosen.stretches(draft);
        Place from = selection.from().place();
        Place to = selection.to().place();
        if (stretches.size() == 1) {
            return new Clip(List.of(words(stretches.getFirst())));
        }
        if (from.above().equals(to.above())) {
            return new Clip(part(draft, from.above(), selection.from(), selection.to()));
        }
        return InTable.of(draft)
                .filter(in -> BlockLists.isCell(from.above()))
                .filter(in -> BlockLists.isCell(to.above()))
                .filter(in -> BlockLists.tableOf(from.above()).equals(in.place()))
                .filter(in -> BlockLists.tableOf(to.above()).equals(in.place()))
                .map(in -> new Clip(List.of(cells(in))))
                .orElseGet(() -> new Clip(outer(draft)));
    }

    /** Words of a line of head or closing. */
    private static Clip line(Draft draft) {
        Spot from = draft.selection().from();
        Spot to = draft.selection().to();
        String text = draft.text(from).orElse("");
        return from.place().equals(to.place()) && to.offset() <= text.length()
                ? new Clip(List.of(Paragraph.text(text.substring(from.offset(), to.offset()))))
                : Clip.EMPTY;
    }

    private static Paragraph words(Chosen.Stretch one) {
        boolean whole = one.from() == 0 && one.to() == ParagraphText.length(one.paragraph());
        return whole ? one.paragraph() : ParagraphText.words(one.paragraph(), one.from(), one.to());
    }

    /** The blocks of a list between two of its spots, the last without what is not selected. */
    private static List<Block> part(Draft draft, Place list, Spot from, Spot to) {
        var blocks = new ArrayList<Block>();
        List<? extends Block> all = BlockLists.at(draft.document(), list);
        for (int i = from.place().index(); i <= to.place().index(); i++) {
            boolean first = i == from.place().index();
            boolean last = i == to.place().index();
            switch (all.get(i)) {
                case Paragraph paragraph when first ->
                        blocks.add(ParagraphText.tail(paragraph, from.offset()));
                case Paragraph paragraph when last ->
                        blocks.add(ParagraphText.head(paragraph, to.offset()));
                case Block block -> blocks.add(block);
            }
        }
        return blocks;
    }

    /** The chosen cells as a table of their own. */
    private static Table cells(InTable in) {
        Area area = in.chosen();
        Table table = in.grid().table();
        Grid rows =
                in.grid()
                        .withoutRows(
                                new Span(area.rows().end(), in.grid().height() - area.rows().end()))
                        .withoutRows(new Span(0, area.rows().from()));
        Span right = new Span(area.columns().end(), table.columns() - area.columns().end());
        return rows.withoutColumns(right)
                .withoutColumns(new Span(0, area.columns().from()))
                .toTable();
    }

    /** Where the ends stand in different lists, whole tables are taken. */
    private static List<Block> outer(Draft draft) {
        Spot from = outer(draft.selection().from(), false);
        Spot to = outer(draft.selection().to(), true);
        if (from.place().above().equals(to.place().above())) {
            return part(draft, from.place().above(), from, to);
        }
        OfficialDocument document = draft.document();
        var blocks = new ArrayList<Block>();
        int first = list(from);
        int last = list(to);
        for (int i = first; i <= last; i++) {
            Place list = i < 0 ? Place.of(Part.BODY) : Place.of(Part.APPENDIX, i);
            int size = BlockLists.at(document, list).size();
            if (size > 0) {
                Spot start = i == first ? from : new Spot(list.then(0), 0);
                Spot end = i == last ? to : new Spot(list.then(size - 1), Integer.MAX_VALUE);
                blocks.addAll(part(draft, list, start, end));
            }
        }
        return blocks;
    }

    private static int list(Spot spot) {
        return spot.place().part() == Part.BODY ? -1 : spot.place().steps().getFirst();
    }

    /** The spot itself, or the table around it. */
    private static Spot outer(Spot spot, boolean end) {
        Place list = spot.place().above();
        return BlockLists.isCell(list)
                ? new Spot(BlockLists.tableOf(list), end ? Integer.MAX_VALUE : 0)
                : spot;
    }
}
