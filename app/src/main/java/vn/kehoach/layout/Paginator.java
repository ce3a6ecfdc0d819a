package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the set flow of one section into pages: keeps, widows and orphans, repeated header rows.
 */
final class Paginator {
    private final PageBuilder page;
    private final RowDrawer rowDrawer;

    Paginator(PageBuilder page) {
        this.page = page;
        this.rowDrawer = new RowDrawer(page);
    }

    List<Page> paginate(List<SetItem> items) {
        for (int i = 0; i < items.size(); i++) {
            boolean chainStarts = i == 0 || !items.get(i - 1).keepsWithNext();
            if (chainStarts && !page.atTop() && chainHeight(items, i) > page.room()) {
                page.turn();
            }
            switch (items.get(i)) {
                case SetParagraph paragraph -> place(paragraph);
                case SetTable table -> place(table);
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
        while (i < items.size() - 1 && items.get(i).keepsWithNext()) {
            height += items.get(i).height();
            if (items.get(i) instanceof SetParagraph paragraph) {
                height += paragraph.after();
            }
            i++;
        }
        return height + items.get(i).leastStart();
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

    private void place(SetTable table) {
        int headers = table.headerRows();
        for (int r = 0; r < table.rows().size(); r++) {
            SetRow row = table.rows().get(r);
            double needed = r == 0 ? table.leastStart() : row.height();
            if (needed > page.room() && !page.atTop()) {
                page.turn();
                for (int h = 0; h < headers && r >= headers; h++) {
                    rowDrawer.draw(table.source(), table.rows(), h);
                }
            }
            if (row.height() > page.room()) {
                placeTall(table, row);
            } else {
                rowDrawer.draw(table.source(), table.rows(), r);
            }
        }
    }

    /** A row higher than a page goes on at the head of the next one, cell by cell. */
    private void placeTall(SetTable table, SetRow row) {
        double line = table.source().ruled() ? SetTable.LINE : 0;
        SetRow rest = row;
        while (rest.height() > page.room()) {
            double room = page.room() - line;
            var heads = new ArrayList<SetCell>();
            var tails = new ArrayList<SetCell>();
            double below = 0;
            for (SetCell cell : rest.cells()) {
                SetCell.Cut cut = cell.cut(room);
                heads.add(cut.head());
                tails.add(cut.tail());
                below = Math.max(below, cut.tail().contentHeight() + line);
            }
            rowDrawer.draw(
                    table.source(), List.of(new SetRow(row.source(), page.room(), heads)), 0);
            if (below >= rest.height()) {
                throw new IllegalStateException("a line higher than the page");
            }
            page.turn();
            rest = new SetRow(row.source(), below, tails);
        }
        rowDrawer.draw(table.source(), List.of(rest), 0);
    }
}
