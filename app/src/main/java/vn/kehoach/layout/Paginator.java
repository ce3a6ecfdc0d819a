package vn.kehoach.layout;

import java.util.ArrayList;
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

    /**
     * A section on its pages.
     *
     * @param items what was given, with the height of a closing gap settled
     */
    record Paginated(List<Page> pages, List<SetItem> items) {}

    Paginated paginate(List<SetItem> given) {
        var items = new ArrayList<>(given);
        boolean gap = endsWithGap(items);
        for (int i = 0; i < items.size() - (gap ? 1 : 0); i++) {
            boolean chainStarts = i == 0 || !keepsWithNext(items, i - 1);
            if (chainStarts && !page.atTop() && chainHeight(items, i) > page.room()) {
                page.turn();
            }
            switch (items.get(i)) {
                case SetParagraph paragraph -> place(paragraph);
                case SetTable table -> {
                    int placed = tables.place(table, heightBelow(items, i));
                    if (placed < table.rows().size()) {
                        items.set(i, table.above(placed));
                        items.addAll(i + 1, List.of(TableBreak.ABOVE, table.below(placed)));
                    }
                }
            }
        }
        if (gap) {
            items.add(((SetParagraph) items.removeLast()).shrunkTo(page.room()));
        }
        return new Paginated(page.finish(), items);
    }

    /**
     * The empty paragraph that a Word file needs behind a section's last table takes what room is
     * left and never opens a page of its own.
     */
    private static boolean endsWithGap(List<SetItem> items) {
        return items.size() > 1
                && items.get(items.size() - 2) instanceof SetTable
                && items.getLast() instanceof SetParagraph gap
                && gap.source().pieces().isEmpty();
    }

    /**
     * Least height for the item and all that must begin on its page; one item's own start when it
     * keeps with none.
     */
    private static double chainHeight(List<SetItem> items, int start) {
        double height = 0;
        int i = start;
        while (keepsWithNext(items, i) && isWhole(items.get(i))) {
            height += items.get(i).height();
            if (items.get(i) instanceof SetParagraph paragraph) {
                height += paragraph.after();
            }
            i++;
        }
        return height + items.get(i).leastStart();
    }

    /**
     * Whether all of it must stand on one page: a table need not, though its last rows may keep.
     */
    private static boolean isWhole(SetItem item) {
        return switch (item) {
            case SetParagraph _ -> true;
            case SetTable table -> table.isWhollyKept();
        };
    }

    /** What must stand on the page of an item's end; 0 where it keeps nothing. */
    private static double heightBelow(List<SetItem> items, int index) {
        return keepsWithNext(items, index) ? chainHeight(items, index + 1) : 0;
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
            count = paragraph.part(from, paragraph.lines().size()).linesWithin(page.room());
        }
        page.advance(
                page.draw(paragraph, from, paragraph.lines().size(), page.y()) + paragraph.after());
    }
}
