package vn.kehoach.check.finding;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Place;

/** Another paragraph of body, table or appendix. */
public record ParagraphFix(Place place, Paragraph from, Paragraph to) implements Fix {
    /** The fix that puts {@code text} for characters {@code start} to {@code end}. */
    public static ParagraphFix replacing(
            Place place, Paragraph from, int start, int end, String text) {
        return new ParagraphFix(place, from, ParagraphEdit.replace(from, start, end, text));
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
