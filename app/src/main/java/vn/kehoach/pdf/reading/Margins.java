package vn.kehoach.pdf.reading;

import java.util.List;

/**
 * Between which edges, in points, the running text of pages stands. A page with few lines, or with
 * indented ones alone, does not show its own; it has those of the others.
 */
final class Margins {
    private static final int FEW = 12;
    private static final double SAME = 4;

    private final double left;
    private final double right;

    Margins(List<PageFlow> pages) {
        left = pages.stream().filter(PageFlow::hasText).mapToDouble(PageFlow::left).min().orElse(0);
        right = pages.stream().mapToDouble(PageFlow::right).max().orElse(0);
    }

    double left(PageFlow page) {
        return shiftsItsText(page) ? page.left() : left;
    }

    double right(PageFlow page) {
        return shiftsItsText(page) ? page.right() : right;
    }

    /** Whether the margins of a full page are others, as where they are mirrored. */
    private boolean shiftsItsText(PageFlow page) {
        return page.hasLines(FEW) && right - page.right() > SAME;
    }
}
