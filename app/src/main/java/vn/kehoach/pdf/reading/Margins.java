package vn.kehoach.pdf.reading;

import java.util.List;

/**
 * Between which edges, in points, the running text of pages stands. A page with few lines, or with
 * indented ones alone, does not show its own; it has those of the others.
 */
final class Margins {
    private static final int FEW = 12;
    private static final double SAME = 4;

    /** A page that leaves more than this part of the others' depth empty was ended on purpose. */
    private static final double ENDED = 0.8;

    private final double left;
    private final double right;
    private final double width;
    private final double bottom;

    Margins(List<PageFlow> pages) {
        left = pages.stream().filter(PageFlow::hasText).mapToDouble(PageFlow::left).min().orElse(0);
        right = pages.stream().mapToDouble(PageFlow::right).max().orElse(0);
        width = pages.stream().mapToDouble(PageFlow::width).max().orElse(0);
        bottom = pages.stream().mapToDouble(PageFlow::bottom).max().orElse(0);
    }

    /** Room for a centred line. */
    double width() {
        return width;
    }

    /** Whether much of {@code page} was left empty below its text. */
    boolean endsEarly(PageFlow page) {
        return page.bottom() < ENDED * bottom;
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
