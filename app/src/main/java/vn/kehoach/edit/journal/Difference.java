package vn.kehoach.edit.journal;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Finds what became what between two states of a document. What both share is one object, so a
 * letter costs little more than the paragraph it stands in.
 */
final class Difference {
    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /** The changes, in an order in which they can be made. */
    static List<Change> between(OfficialDocument old, OfficialDocument young) {
        var difference = new Difference();
        difference.frame(old, young);
        difference.blocks(Place.of(Part.BODY), old.body(), young.body());
        difference.appendices(old.appendices(), young.appendices());
        return List.copyOf(difference.changes);
    }

    private void frame(OfficialDocument old, OfficialDocument young) {
        note(old.header(), young.header(), FrameChange.OfHeader::new);
        note(old.addressees(), young.addressees(), FrameChange.OfAddressees::new);
        note(old.closing(), young.closing(), FrameChange.OfClosing::new);
        note(old.orientation(), young.orientation(), FrameChange.OfOrientation::new);
        note(old.recovered(), young.recovered(), FrameChange.OfRecovery::new);
    }

    private <T> void note(T old, T young, BiFunction<T, T, Change> change) {
        if (!old.equals(young)) {
            changes.add(change.apply(old, young));
        }
    }

    private void appendices(List<Appendix> old, List<Appendix> young) {
        boolean sameHeads = old.size() == young.size();
        for (int i = 0; sameHeads && i < old.size(); i++) {
            sameHeads = old.get(i).withBody(List.of()).equals(young.get(i).withBody(List.of()));
        }
        if (!sameHeads) {
            var splice = Splice.between(old, young, Object::equals);
            changes.add(new FrameChange.OfAppendices(splice.at(), splice.old(), splice.young()));
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            blocks(Place.of(Part.APPENDIX, i), old.get(i).body(), young.get(i).body());
        }
    }

    private void blocks(Place list, List<? extends Block> old, List<? extends Block> young) {
        int moved = 0;
        int from = 0;
        if (old.size() != young.size()) {
            Splice<Block> splice = Splice.between(old, young, Difference::differInLabel);
            changes.add(new BlocksChange(list, splice.at(), splice.old(), splice.young()));
            from = splice.at() + splice.young().size();
            moved = old.size() - young.size();
        }
        for (int i = from; i < young.size(); i++) {
            Block was = old.get(i + moved);
            Block is = young.get(i);
            if (!was.equals(is)) {
                block(list.then(i), was, is);
            }
        }
    }

    /** Whether nothing, or nothing but the printed label, is different. */
    private static boolean differInLabel(Block old, Block young) {
        return old.equals(young)
                || (old instanceof Paragraph was
                        && young instanceof Paragraph is
                        && was.withLabel(is.label()).equals(is));
    }

    private void block(Place place, Block old, Block young) {
        if (old instanceof Paragraph was && young instanceof Paragraph is) {
            changes.addAll(paragraph(place, was, is));
        } else if (old instanceof Table was
                && young instanceof Table is
                && was.withRows(is.rows()).equals(is)) {
            rows(place, was.rows(), is.rows());
        } else {
            changes.add(exchange(place, old, young));
        }
    }

    private static Change exchange(Place place, Block old, Block young) {
        return new BlocksChange(place.above(), place.index(), List.of(old), List.of(young));
    }

    /** Changes that say little more than what changed, if they give exactly both paragraphs. */
    private static List<Change> paragraph(Place place, Paragraph old, Paragraph young) {
        if (old.withLabel(young.label()).equals(young)) {
            return List.of(new LabelChange(place, old.label(), young.label()));
        }
        List<Change> notes = notes(place, old, young);
        return notes.isEmpty()
                ? List.of(words(place, old, young).orElseGet(() -> exchange(place, old, young)))
                : notes;
    }

    private static Optional<Change> words(Place place, Paragraph old, Paragraph young) {
        var words = WordsChange.between(place, old, young);
        return words.leads(old, young) && words.reversed().leads(young, old)
                ? Optional.of(words)
                : Optional.empty();
    }

    /** The changes of the notes' texts; none where something else changed too. */
    private static List<Change> notes(Place place, Paragraph old, Paragraph young) {
        var changes = new ArrayList<Change>();
        boolean alike =
                old.notes().size() == young.notes().size()
                        && old.withNotes(young.notes()).equals(young);
        for (int i = 0; alike && i < old.notes().size(); i++) {
            Footnote was = old.notes().get(i);
            Footnote is = young.notes().get(i);
            alike = was.withText(is.text()).equals(is);
            if (alike && !was.equals(is)) {
                Optional<Change> words = words(place.note(i), was.paragraph(), is.paragraph());
                words.ifPresent(changes::add);
                alike = words.isPresent();
            }
        }
        return alike ? changes : List.of();
    }

    private void rows(Place table, List<Row> old, List<Row> young) {
        boolean sameCells = old.size() == young.size();
        for (int i = 0; sameCells && i < old.size(); i++) {
            sameCells = old.get(i).equals(young.get(i)) || sameButContent(old.get(i), young.get(i));
        }
        if (!sameCells) {
            var splice = Splice.between(old, young, Object::equals);
            changes.add(new RowsChange(table, splice.at(), splice.old(), splice.young()));
            return;
        }
        for (int r = 0; r < old.size(); r++) {
            if (!old.get(r).equals(young.get(r))) {
                cells(table.then(r), old.get(r).cells(), young.get(r).cells());
            }
        }
    }

    private void cells(Place row, List<Cell> old, List<Cell> young) {
        for (int c = 0; c < old.size(); c++) {
            blocks(row.then(c), old.get(c).content(), young.get(c).content());
        }
    }

    private static boolean sameButContent(Row old, Row young) {
        BiPredicate<Cell, Cell> same =
                (was, is) -> was.withContent(List.of()).equals(is.withContent(List.of()));
        boolean alike = old.group() == young.group() && old.cells().size() == young.cells().size();
        for (int c = 0; alike && c < old.cells().size(); c++) {
            alike = same.test(old.cells().get(c), young.cells().get(c));
        }
        return alike;
    }
}
