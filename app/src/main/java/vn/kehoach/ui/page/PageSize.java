package vn.kehoach.ui.page;

import vn.kehoach.layout.Page;

/** How large a page's paper is, in twips. */
record PageSize(double width, double height) {
    static PageSize of(Page page) {
        return new PageSize(page.setup().width(), page.setup().height());
    }
}
