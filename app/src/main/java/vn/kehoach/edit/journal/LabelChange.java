package vn.kehoach.edit.journal;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;

/** The printed label of a paragraph became another. */
public record LabelChange(Place place, String old, String young) implements Change {
    @Override
    public OfficialDocument apply(OfficialDocument document) throws Misfit {
        Paragraph paragraph = Misfit.paragraph(document, place);
        Misfit.unless(paragraph.label().equals(old));
        return BlockLists.with(document, place.above(), place.index(), paragraph.withLabel(young));
    }

    @Override
    public Change reversed() {
        return new LabelChange(place, young, old);
    }
}
