package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
     * @param turned for each item that begins a page for want of room above, how much there was
     */
    record Paginated(List<Page> pages, List<SetItem> items, Map<Integer, Double> turned) {}

    Paginated paginate(List<SetItem> given) {
        var items = new ArrayList<>(given);
        var turned = new HashMap<Integer, Double>();
        boolean gap = endsWithGap(items);
        for (int i = 0; i < items.size() - (gap ? 1 : 0); i++) {
            boolean chainStarts = i == 0 || !keepsWithNext(items, i - 1);
            if (items.get(i).beginsPage() && !page.atTop()) {
                page.turn();
            }
            if (chainStarts && !page.atTop()) {
                turnFor(items, i, turned);
            }
            switch (items.get(i)) {
                case SetParagraph paragraph -> place(paragraph);
                case SetTable table -> {
                    int placed = tables.place(table, needBelow(items, i));
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
        return new Paginated(page.finish(), items, turned);
    }

    /** Turns the page where the chain that starts here does not fit. */
    private void turnFor(List<SetItem> items, int start, Map<Integer, Double> turned) {
        Need need = chain(items, start);
        if (!page.holds(need)) {
            if (page.holds(new Need(need.height(), 0))) {
                items.set(start, items.get(start).settledAtPageStart());
            } else {
                turned.put(start, page.room());
            }
            page.turn();
        } else if (!page.holds(need.plus(gapBelow(items, start)))) {
            items.set(start, items.get(start).settledAtPageStart());
            page.turn();
        }
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
     * The least for the item and all that must begin on its page; one item's own start when it
     * keeps with none.
     */
    private static Need chain(List<SetItem> items, int start) {
        Need need = new Need(0, 0);
        int end = chainEnd(items, start);
        for (SetItem item : items.subList(start, end)) {
            need = need.plus(new Need(item.height(), item.notes()));
            if (item instanceof SetParagraph paragraph) {
                need = need.plus(paragraph.after());
            }
        }
        return need.plus(items.get(end).leastStart());
    }

    /** The item that must only begin on the page where the one at {@code start} does. */
    private static int chainEnd(List<SetItem> items, int start) {
        int end = start;
        while (keepsWithNext(items, end) && isWhole(items.get(end))) {
            end++;
        }
        return end;
    }

    /**
     * The twip that the closing gap needs below a chain of items that the section's last table
     * ends; 0 for other chains. Renderers open a page for the gap alone, so that the chain must go
     * along.
     */
    private static double gapBelow(List<SetItem> items, int start) {
        int last = items.size() - 2;
        boolean ends =
                endsWithGap(items)
                        && ((SetTable) items.get(last)).isWhollyKept()
                        && IntStream.range(start, last).allMatch(i -> keepsWithNext(items, i));
        return ends ? 1 : 0;
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
    private static Need needBelow(List<SetItem> items, int index) {
        return keepsWithNext(items, index) ? chain(items, index + 1) : new Need(0, 0);
    }

    /** What begins a page by itself keeps nothing above it. */
    static boolean keepsWithNext(List<SetItem> items, int index) {
        return index < items.size() - 1
                && items.get(index).keepsWithNext()
                && !items.get(index + 1).beginsPage();
    }

    private void place(SetParagraph paragraph) {
        int count = paragraph.linesWithin(page::room);
        if (count == 0 && !page.atTop()) {
            page.turn();
            count = paragraph.linesWithin(page::room);
        }
        int from = 0;
        while (count < paragraph.lines().size() - from) {
            int to = from + Math.max(1, count);
            page.advance(page.draw(paragraph, from, to, page.y()));
            page.turn();
            from = to;
            count = paragraph.part(from, paragraph.lines().size()).linesWithin(page::room);
        }
        page.advance(
                page.draw(paragraph, from, paragraph.lines().size(), page.y()) + paragraph.after());
    }
}
