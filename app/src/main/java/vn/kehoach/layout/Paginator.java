package vn.kehoach.layout;

import java.util.List;

/**
 * Breaks the set flow of one section into pages: keeps, widows and orphans, repeated header rows.
 */
final class Paginator {
    private final PageBuilder page;
    private final TablePlacer tables;

    Paginator(PageBuilder page) {
        this.page = page;
        this.tables = new TablePlacer(page);
    }

    List<Page> paginate(List<SetItem> items) {
        for (int i = 0; i < items.size(); i++) {
            boolean chainStarts = i == 0 || !keepsWithNext(items, i - 1);
            if (chainStarts && !page.atTop() && chainHeight(items, i) > page.room()) {
                page.turn();
            }
            switch (items.get(i)) {
                case SetParagraph paragraph -> place(paragraph);
                case SetTable table -> tables.place(table);
            }
        }
        return page.finish();
    }

    /**
     * Least height for the item and all that must begin on its page; one item's own start when it
     * keeps with none.
     */
    private static double chainHeight(List<SetItem> items, int start) {
        double height = 0;
        int i = start;
        while (keepsWithNext(items, i)) {
            height += items.get(i).height();
            if (items.get(i) instanceof SetParagraph paragraph) {
                height += paragraph.after();
            }
            i++;
        }
        return height + items.get(i).leastStart();
    }

    /** What begins a page by itself keeps nothing above it. */
    private static boolean keepsWithNext(List<SetItem> items, int index) {
        return index < items.size() - 1
                && items.get(index).keepsWithNext()
                && !(items.get(index + 1) instanceof SetParagraph next
                        && next.source().format().pageBreakBefore());
    }

    private void place(SetParagraph paragraph) {
        if (paragraph.source().format().pageBreakBefore() && !page.atTop()) {
            page.turn();
        }
        int count = paragraph.linesWithin(page.room());
        if (count == 0 && !page.atTop()) {
            page.turn();
            count = paragraph.linesWithin(page.room());
        }
        int from = 0;
        while (count < paragraph.lines().size() - from) {
            int to = from + Math.max(1, count);
            page.advance(page.draw(paragraph, from, to, page.y()));
            page.turn();
            from = to;
            var rest = paragraph.lines().subList(from, paragraph.lines().size());
            count =
                    new SetParagraph(paragraph.source(), paragraph.x(), paragraph.width(), rest)
                            .linesWithin(page.room());
        }
        page.advance(
                page.draw(paragraph, from, paragraph.lines().size(), page.y()) + paragraph.after());
    }
}
