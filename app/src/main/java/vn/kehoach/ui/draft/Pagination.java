package vn.kehoach.ui.draft;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;

/** Turns a document into its pages. */
@FunctionalInterface
public interface Pagination {
    /**
     * The pages of {@code document}.
     *
     * @throws vn.kehoach.layout.MissingGlyph when a character cannot be drawn
     */
    Layout pagesOf(OfficialDocument document);

    /** The same in another look; itself where it knows only one. */
    default Pagination in(Look look) {
        return this;
    }

    /** What changed between two texts, on pages; those of the newer where it knows no marks. */
    default Layout redline(OfficialDocument before, OfficialDocument after) {
        return pagesOf(after);
    }
}
