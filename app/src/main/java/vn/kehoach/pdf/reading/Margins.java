package vn.kehoach.pdf.reading;

import java.util.List;

/**
 * Between which edges, in points, the running text of pages stands. A page with few lines does not
 * show its own; it has those of the others.
 */
record Margins(List<PageFlow> pages) {
    private static final int FEW = 12;

    Margins {
        pages = List.copyOf(pages);
    }

    double left(PageFlow page) {
        return shows(page)
                ? page.left()
                : pages.stream()
                        .filter(PageFlow::hasText)
                        .mapToDouble(PageFlow::left)
                        .min()
                        .orElse(0);
    }

    double right(PageFlow page) {
        return shows(page)
                ? page.right()
                : pages.stream().mapToDouble(PageFlow::right).max().orElse(0);
    }

    private static boolean shows(PageFlow page) {
        return page.pieces().stream().filter(TextLine.class::isInstance).count() > FEW;
    }
}
