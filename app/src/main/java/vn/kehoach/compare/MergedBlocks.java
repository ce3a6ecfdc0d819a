package vn.kehoach.compare;

import vn.kehoach.document.Block;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a redline as one flow. */
final class MergedBlocks {
    private final MarkBook book;
    private final MergedTable tables;

    MergedBlocks(MarkBook book) {
        this.book = book;
        tables = new MergedTable(book);
    }

    List<Block> of(List<BlockChange> changes, Place place) {
        var flow = new ArrayList<Block>();
        for (BlockChange change : changes) {
            Place here = place.then(flow.size());
            switch (change) {
                case BlockChange.Same(Block block) -> flow.add(block);
                case BlockChange.Inserted(Block block) ->
                        flow.add(whole(block, here, Change.INSERTED, 0));
                case BlockChange.Deleted(PageBreak _) -> {}
                case BlockChange.Deleted(Block block) ->
                        flow.add(whole(block, here, Change.DELETED, 0));
                case BlockChange.MovedAway(Block block, int number) ->
                        flow.add(whole(block, here, Change.MOVED_AWAY, number));
                case BlockChange.MovedHere(Block block, int number) ->
                        flow.add(whole(block, here, Change.MOVED_HERE, number));
                case BlockChange.Edited edited ->
                        flow.add(
                                paragraph(
                                        book,
                                        edited.before(),
                                        edited.after(),
                                        edited.words(),
                                        here));
                case BlockChange.EditedTable table when MergedTable.fits(table) ->
                        flow.add(tables.of(table, here));
                case BlockChange.EditedTable table -> {
                    flow.add(whole(table.before(), here, Change.DELETED, 0));
                    flow.add(whole(table.after(), place.then(flow.size()), Change.INSERTED, 0));
                }
            }
        }
        return flow;
    }

    private Block whole(Block block, Place place, Change change, int number) {
        book.whole(place, new Whole(change, number));
        return block;
    }

    /** Two paragraphs as one; {@code words} lead from the text of one to that of the other. */
    static Paragraph paragraph(
            MarkBook book, Paragraph before, Paragraph after, List<WordChange> words, Place place) {
        MergedText text = MergedText.of(before.text(), after.text(), words);
        var label = new ArrayList<Span>();
        String labels = labels(before.label(), after.label(), label);
        if (!bare(before).equals(bare(after))) {
            book.changed(place, label, text.spans());
        }
        return new Paragraph(
                after.role(),
                after.level(),
                labels,
                text.text(),
                after.titleLength() == 0 ? 0 : text.end(after.titleLength()),
                after.alignment(),
                List.of(),
                new MergedNotes(book).of(before, after, text, place),
                after.tabs());
    }

    /** Its facts do not show, its notes are marked by themselves. */
    private static Paragraph bare(Paragraph paragraph) {
        return paragraph.withFields(List.of()).withNotes(List.of());
    }

    /** Both labels, where they differ the older one first. */
    private static String labels(String before, String after, List<Span> spans) {
        if (before.equals(after)) {
            return after;
        }
        String gap = before.isEmpty() || after.isEmpty() ? "" : " ";
        int end = before.length() + gap.length() + after.length();
        if (!before.isEmpty()) {
            spans.add(new Span(0, before.length(), Change.DELETED));
        }
        if (!after.isEmpty()) {
            spans.add(new Span(end - after.length(), end, Change.INSERTED));
        }
        return before + gap + after;
    }
}
