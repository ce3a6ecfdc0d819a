package vn.kehoach;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.Exports;
import vn.kehoach.office.Templates;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.ui.draft.Look;
import vn.kehoach.ui.draft.Pagination;

/** The pages that are also exported, in one look. */
record OfficePagination(Exports exports, Templates templates, Look look) implements Pagination {
    @Override
    public Layout pagesOf(OfficialDocument document) {
        StyleSheet styles = look.styles().orElseGet(() -> templates.of(document));
        return exports.lay(document, styles, look.marks());
    }

    @Override
    public Pagination in(Look other) {
        return new OfficePagination(exports, templates, other);
    }

    @Override
    public Layout redline(OfficialDocument before, OfficialDocument after) {
        StyleSheet styles = look.styles().orElseGet(() -> templates.of(after));
        return exports.redline(before, after, styles);
    }
}
