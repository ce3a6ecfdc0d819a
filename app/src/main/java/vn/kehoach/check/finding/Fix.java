package vn.kehoach.check.finding;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;

/** A safe change at one place; a value, so that it can be shown before it is made. */
public sealed interface Fix permits NumberFix, DateFix, ParagraphFix, RecipientFix, SignatureFix {
    /** What it changes. */
    Place place();

    /** The place's words as they are. */
    String before();

    /** The place's words as they will be. */
    String after();

    /**
     * The document with the change made; the document itself when the place no longer says what the
     * fix was made for.
     */
    OfficialDocument apply(OfficialDocument document);
}
