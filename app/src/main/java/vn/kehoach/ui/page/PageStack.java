package vn.kehoach.ui.page;

import vn.kehoach.layout.Page;

import java.util.List;

/**
 * Pages one below the other at one scale, on an area at least as wide as the view; lengths in
 * logical pixels from the area's upper left corner.
 */
final class PageStack {
    /** Room above the first page and below the last. */
    static final double MARGIN = 20;

    /** Least room beside the widest page. */
    static final double SIDE = 10;

    private static final double GAP = 16;

    private final List<Page> pages;
    private final double scale;
    private final double[] tops;
    private final double width;
    private final double height;

    /**
     * Stacks {@code pages} for a view of the given width.
     *
     * @param scale pixels to a twip
     */
    PageStack(List<Page> pages, double scale, double viewWidth) {
        this.pages = List.copyOf(pages);
        this.scale = scale;
        this.tops = new double[pages.size()];
        double y = MARGIN;
        double widest = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            y += Math.ceil(pageHeight(i)) + GAP;
            widest = Math.max(widest, pageWidth(i));
        }
        this.height = tops.length == 0 ? 0 : y - GAP + MARGIN;
        this.width = Math.max(viewWidth, widest + 2 * SIDE);
    }

    List<Page> pages() {
        return pages;
    }

    double scale() {
        return scale;
    }

    double width() {
        return width;
    }

    /**
     * The scroll at which a view of that width begins: the pages in its middle, or the left edge of
     * a first page that is wider than it.
     */
    double home(double viewWidth) {
        return tops.length == 0
                ? 0
                : Math.max(0, Math.min((width - viewWidth) / 2, left(0) - SIDE));
    }

    double height() {
        return height;
    }

    double top(int page) {
        return tops[page];
    }

    double left(int page) {
        return Math.floor((width - pageWidth(page)) / 2);
    }

    double pageWidth(int page) {
        return pages.get(page).setup().width() * scale;
    }

    double pageHeight(int page) {
        return pages.get(page).setup().height() * scale;
    }

    /** The page at height {@code y}, or the nearest one; -1 when there are no pages. */
    int pageAt(double y) {
        int page = 0;
        while (page + 1 < tops.length && y >= tops[page + 1] - GAP / 2) {
            page++;
        }
        return tops.length == 0 ? -1 : page;
    }
}
