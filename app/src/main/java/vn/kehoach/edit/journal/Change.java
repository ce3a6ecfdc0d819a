package vn.kehoach.edit.journal;

import vn.kehoach.document.OfficialDocument;

/** A part of a document that became another. */
public sealed interface Change
        permits WordsChange, LabelChange, BlocksChange, RowsChange, FrameChange {
    /**
     * The document after this change.
     *
     * @throws Misfit when the document does not have what is changed
     */
    OfficialDocument apply(OfficialDocument document) throws Misfit;

    /** The change that takes this one back. */
    Change reversed();
}
