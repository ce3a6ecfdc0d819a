package vn.kehoach.edit.journal;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.edit.ParagraphText;

/**
 * Words from character {@code at} of a paragraph on became others; its facts, title and notes
 * followed.
 */
public record WordsChange(Place place, int at, RichText old, RichText young) implements Change {
    /** What differs between the texts of two paragraphs, as far as letters tell. */
    static WordsChange between(Place place, Paragraph old, Paragraph young) {
        String was = old.text().text();
        String is = young.text().text();
        int most = Math.min(was.length(), is.length());
        int at = 0;
        while (at < most && was.charAt(at) == is.charAt(at)) {
            at++;
        }
        if (at > 0 && Character.isHighSurrogate(was.charAt(at - 1))) {
            at--;
        }
        int kept = 0;
        while (kept < most - at
                && was.charAt(was.length() - 1 - kept) == is.charAt(is.length() - 1 - kept)) {
            kept++;
        }
        if (kept > 0 && Character.isLowSurrogate(was.charAt(was.length() - kept))) {
            kept--;
        }
        return new WordsChange(
                place,
                at,
                old.text().slice(at, was.length() - kept),
                young.text().slice(at, is.length() - kept));
    }

    /** Whether this change makes {@code after} of {@code before}. */
    boolean leads(Paragraph before, Paragraph after) {
        return ParagraphText.replace(before, at, at + old.text().length(), young).equals(after);
    }

    @Override
    public OfficialDocument apply(OfficialDocument document) throws Misfit {
        Paragraph paragraph = Misfit.paragraph(document, place);
        int end = at + old.text().length();
        Misfit.unless(paragraph.text().slice(at, end).equals(old));
        return BlockLists.with(
                document,
                place.above(),
                place.index(),
                ParagraphText.replace(paragraph, at, end, young));
    }

    @Override
    public WordsChange reversed() {
        return new WordsChange(place, at, young, old);
    }
}
