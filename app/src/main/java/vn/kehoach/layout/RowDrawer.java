package vn.kehoach.layout;

import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.List;

/** Draws rows of a table that stand on one page, with their content and lines. */
final class RowDrawer {
    private final PageBuilder page;

    RowDrawer(PageBuilder page) {
        this.page = page;
    }

    /**
     * Draws rows {@code from} inclusive to {@code to} exclusive at the page's position and moves
     * below them.
     *
     * @param open cells that the page before has cut
     * @return cells that go on below row {@code to}
     */
    List<OpenCell> draw(SetTable table, int from, int to, List<OpenCell> open) {
        var stillOpen = new ArrayList<OpenCell>();
        for (OpenCell cell : open) {
            part(table, cell.rest(), from, to, cell.end(), stillOpen);
        }
        for (int r = from; r < to; r++) {
            boolean cut = hasCutCell(table, r, to);
            for (SetCell cell : table.rows().get(r).cells()) {
                int end = Math.min(r + cell.source().rows(), table.rows().size());
                if (end > to) {
                    part(table, cell, r, to, end, stillOpen);
                } else {
                    whole(table, cell, table.height(r, end), cut, end == to);
                }
            }
            page.advance(table.rows().get(r).height());
        }
        return stillOpen;
    }

    private static boolean hasCutCell(SetTable table, int row, int pageEnd) {
        for (SetCell cell : table.rows().get(row).cells()) {
            if (Math.min(row + cell.source().rows(), table.rows().size()) > pageEnd) {
                return true;
            }
        }
        return false;
    }

    /** Beside a cell that the page cuts, content stands at the top, as word processors place it. */
    private void whole(
            SetTable table, SetCell cell, double height, boolean besideCut, boolean lowest) {
        VerticalAlignment vertical = besideCut ? VerticalAlignment.TOP : cell.source().vertical();
        content(table, cell, down(table, cell, height, vertical));
        frame(table, cell, height, lowest);
    }

    private static double down(
            SetTable table, SetCell cell, double height, VerticalAlignment vertical) {
        return switch (vertical) {
            case TOP -> 0;
            case MIDDLE -> spare(table, cell, height) / 2;
            case BOTTOM -> spare(table, cell, height);
        };
    }

    private static double spare(SetTable table, SetCell cell, double height) {
        return height - table.line() - cell.contentHeight();
    }

    private void part(
            SetTable table, SetCell cell, int from, int to, int end, List<OpenCell> stillOpen) {
        double height = table.height(from, Math.min(to, end));
        if (end > to) {
            SetCell.Cut cut = cell.cut(_ -> height - table.line());
            content(table, cut.head(), 0);
            stillOpen.add(new OpenCell(cut.tail(), end));
        } else {
            content(table, cell, down(table, cell, height, cell.source().vertical()));
        }
        frame(table, cell, height, end >= to);
    }

    private void content(SetTable table, SetCell cell, double down) {
        double y = page.y() + table.line() + down;
        for (SetParagraph paragraph : cell.content()) {
            y += page.draw(paragraph, 0, paragraph.lines().size(), y) + paragraph.after();
        }
    }

    /** Each line is drawn once: by the cell below it and the one behind it, if there is one. */
    private void frame(SetTable table, SetCell cell, double height, boolean lowest) {
        if (!table.source().ruled()) {
            return;
        }
        double top = page.y();
        double left = cell.x() - SetTable.LINE / 2;
        double width = cell.width() + SetTable.LINE;
        page.rule(left, top, width, SetTable.LINE);
        page.rule(left, top, SetTable.LINE, height + SetTable.LINE);
        if (lowest) {
            page.rule(left, top + height, width, SetTable.LINE);
        }
        int end = cell.source().column() + cell.source().columns();
        if (end >= table.source().columns().size()) {
            page.rule(left + cell.width(), top, SetTable.LINE, height + SetTable.LINE);
        }
    }
}
