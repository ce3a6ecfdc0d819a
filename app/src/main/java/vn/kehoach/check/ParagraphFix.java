package vn.kehoach.check;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Place;

/** Another paragraph of body, table or appendix. */
record ParagraphFix(Place place, Paragraph from, Paragraph to) implements Fix {
    /** The fix that puts {@code text} for characters {@code start} to {@code end} of a spot. */
    static ParagraphFix replacing(Spot spot, int start, int end, String text) {
        return new ParagraphFix(
                spot.place(),
                spot.paragraph(),
                ParagraphEdit.replace(spot.paragraph(), start, end, text));
    }

    @Override
    public String before() {
        return from.text().text();
    }

    @Override
    public String after() {
        return to.text().text();
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) {
        return ParagraphEdit.exchange(document, place, from, to);
    }
}
