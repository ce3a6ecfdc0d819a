package vn.kehoach.check.rule;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.ParagraphFix;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

/** A paragraph, or a note as one, and where it stands. */
public record Spot(Place place, Paragraph paragraph) {
    public String text() {
        return paragraph.text().text();
    }

    /** Whether it is a paragraph of preamble or body outside of tables. */
    public boolean inBody() {
        return place.part() == Part.BODY && place.steps().size() == 1;
    }

    /** Label and text as a reader sees them, cut to a line. */
    public String excerpt() {
        return Excerpt.of((paragraph.label() + " " + text()).strip());
    }

    /** The fix that puts {@code text} for characters {@code from} to {@code to}. */
    public Fix replaced(int from, int to, String text) {
        return ParagraphFix.replacing(place, paragraph, from, to, text);
    }
}
