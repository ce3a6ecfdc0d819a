package vn.kehoach.office.tasks;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * The flow of blocks that a place stands in: the body, or that of an appendix.
 *
 * @param start the place of the flow itself
 */
record Flow(OfficialDocument document, Place start) {
    /** The flow of the block, row or paragraph at {@code place}. */
    static Flow around(OfficialDocument document, Place place) {
        return new Flow(
                document,
                place.part() == Part.APPENDIX
                        ? Place.of(Part.APPENDIX, place.steps().getFirst())
                        : Place.of(Part.BODY));
    }

    /** The index of the block that {@code place} is or stands in. */
    int index(Place place) {
        return place.steps().get(start.steps().size());
    }

    /** The row of {@code place}, which stands in a table. */
    int row(Place place) {
        return place.steps().get(start.steps().size() + 1);
    }

    boolean isInTable(Place place) {
        return place.steps().size() > start.steps().size() + 1;
    }

    Place at(int index) {
        return start.then(index);
    }

    List<Block> blocks() {
        return start.part() == Part.APPENDIX ? appendix().body() : document.body();
    }

    /** The document with {@code changed} in this flow. */
    OfficialDocument with(List<Block> changed) {
        if (start.part() != Part.APPENDIX) {
            return document.withBody(changed);
        }
        Appendix old = appendix();
        var appendices = new ArrayList<>(document.appendices());
        appendices.set(
                start.steps().getFirst(),
                new Appendix(
                        old.kind(),
                        old.label(),
                        old.title(),
                        old.reference(),
                        old.orientation(),
                        old.header(),
                        changed,
                        old.closing()));
        return document.withAppendices(appendices);
    }

    /** The document with {@code changed} in place of the block {@code index}. */
    OfficialDocument with(int index, Block changed) {
        var blocks = new ArrayList<>(blocks());
        blocks.set(index, changed);
        return with(blocks);
    }

    private Appendix appendix() {
        return document.appendices().get(start.steps().getFirst());
    }
}
