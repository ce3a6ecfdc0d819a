package vn.kehoach.check;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

/** A paragraph, or a note as one, and where it stands. */
record Spot(Place place, Paragraph paragraph) {
    String text() {
        return paragraph.text().text();
    }

    /** Whether it is a paragraph of preamble or body outside of tables. */
    boolean inBody() {
        return place.part() == Part.BODY && place.steps().size() == 1;
    }

    /** Label and text as a reader sees them, cut to a line. */
    String excerpt() {
        return Excerpt.of((paragraph.label() + " " + text()).strip());
    }

    /** The fix that puts {@code text} for characters {@code from} to {@code to}. */
    Fix replaced(int from, int to, String text) {
        return ParagraphFix.replacing(place, paragraph, from, to, text);
    }
}
