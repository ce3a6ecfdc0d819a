package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a table over pages: whole rows, header rows repeated, cells over several rows cut where a
 * page ends.
 */
final class TablePlacer {
    private final PageBuilder page;
    private final RowDrawer drawer;

    TablePlacer(PageBuilder page) {
        this.page = page;
        this.drawer = new RowDrawer(page);
    }

    /**
     * Places a table, or its upper rows where its last ones go along with what follows it from a
     * page that the table only continues on: word processors differ there in what they keep, so
     * that the rest must be a table of its own.
     *
     * @param below what must stand on the page where the table ends
     * @return how many rows are placed
     */
    int place(SetTable table, Need below) {
        int size = table.rows().size();
        int headers = table.headerRows();
        List<OpenCell> open = List.of();
        int row = 0;
        Need start = table.leastStart();
        if (!page.holds(table.isWhollyKept() ? start.plus(below) : start) && !page.atTop()) {
            page.turn();
        }
        while (row < size) {
            if (row > 0) {
                page.turn();
                if (row >= headers && headers > 0) {
                    drawer.draw(table.repeated(), 0, headers, List.of());
                }
            }
            int end = pageEnd(table, row, below);
            if (end == row) {
                placeTall(table, table.rows().get(row));
                open = List.of();
                row++;
                end = pageEnd(table, row, below);
                if (end == row && row < size) {
                    continue;
                }
            }
            boolean continued = row > 0;
            boolean kept = end < fitting(table, row);
            boolean noted =
                    end > headers
                            && end < size
                            && end == fitting(table, row)
                            && isHeldByNotes(table, row, end);
            open = drawer.draw(table, row, end, open);
            row = end;
            if (((continued && kept) || noted) && table.partsAt(row)) {
                break;
            }
        }
        page.advance(table.line());
        return row;
    }

    /** The first row from {@code start} on that stands on the next page, for room or by a keep. */
    private int pageEnd(SetTable table, int start, Need below) {
        int fitting = fitting(table, start);
        boolean ends = fitting == table.rows().size();
        if (ends && page.holds(table.need(start, fitting).plus(below))) {
            return fitting;
        }
        int end = fitting;
        while (end > start && isKept(table, end - 1)) {
            end--;
        }
        return end > start ? end : fitting;
    }

    private static boolean isKept(SetTable table, int row) {
        return row < table.headerRows() || table.rows().get(row).source().keepsWithNext();
    }

    /** The first row from {@code start} on that does not fit on the page any more. */
    private int fitting(SetTable table, int start) {
        Need used = new Need(table.line(), 0);
        for (int row = start; row < table.rows().size(); row++) {
            SetRow next = table.rows().get(row);
            used = used.plus(new Need(next.height(), next.notes()));
            if (!page.holds(used)) {
                return row;
            }
        }
        return table.rows().size();
    }

    /**
     * Whether row {@code end} stands on the next page only for its notes: renderers would leave it
     * and send the notes alone.
     */
    private boolean isHeldByNotes(SetTable table, int start, int end) {
        Need need = table.need(start, end + 1);
        return page.holds(need.withoutNotes(table.rows().get(end).notes()));
    }

    /** A row higher than a page goes on at the head of the next one, cell by cell. */
    private void placeTall(SetTable table, SetRow row) {
        double line = table.line();
        SetRow rest = row;
        while (rest.height() > page.room()) {
            var heads = new ArrayList<SetCell>();
            var tails = new ArrayList<SetCell>();
            double below = 0;
            for (SetCell cell : rest.cells()) {
                SetCell.Cut cut = cell.cut(notes -> page.room(notes) - line);
                heads.add(cut.head());
                tails.add(cut.tail());
                below = Math.max(below, cut.tail().contentHeight() + line);
            }
            if (below >= rest.height()) {
                throw new IllegalStateException("a line higher than the page");
            }
            drawer.draw(table.with(new SetRow(row.source(), page.room(), heads)), 0, 1, List.of());
            page.turn();
            rest = new SetRow(row.source(), below, tails);
        }
        drawer.draw(table.with(rest), 0, 1, List.of());
    }
}
