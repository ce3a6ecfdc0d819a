package vn.kehoach.layout;

import vn.kehoach.paper.Paper;

import java.util.List;

/**
 * A paper broken into pages.
 *
 * @param settled the paper with the small right indents that keep every line break out of reach of
 *     rounding: what the Word file must be written from
 */
public record Layout(Paper settled, List<Page> pages) {
    public Layout {
        pages = List.copyOf(pages);
    }
}
