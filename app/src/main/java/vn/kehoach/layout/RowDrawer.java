package vn.kehoach.layout;

import vn.kehoach.paper.FlowTable;

import java.util.List;

/** Draws the rows of a table with their content and lines. */
final class RowDrawer {
    private final PageBuilder page;

    RowDrawer(PageBuilder page) {
        this.page = page;
    }

    /** Draws row {@code index} of {@code rows} at the page's position and moves below it. */
    void draw(FlowTable table, List<SetRow> rows, int index) {
        SetRow row = rows.get(index);
        double top = page.y();
        for (SetCell cell : row.cells()) {
            double height = 0;
            int last = Math.min(index + cell.source().rows(), rows.size());
            for (int covered = index; covered < last; covered++) {
                height += rows.get(covered).height();
            }
            draw(table, cell, top, height);
        }
        page.advance(row.height());
    }

    private void draw(FlowTable table, SetCell cell, double top, double height) {
        double line = table.ruled() ? SetTable.LINE : 0;
        double spare = height - line - cell.contentHeight();
        double y =
                top
                        + line
                        + switch (cell.source().vertical()) {
                            case TOP -> 0;
                            case MIDDLE -> spare / 2;
                            case BOTTOM -> spare;
                        };
        for (SetParagraph paragraph : cell.content()) {
            y += page.draw(paragraph, 0, paragraph.lines().size(), y) + paragraph.after();
        }
        if (table.ruled()) {
            frame(cell, top, height);
        }
    }

    private void frame(SetCell cell, double top, double height) {
        double left = cell.x() - SetTable.LINE / 2;
        double width = cell.width() + SetTable.LINE;
        page.rule(left, top, width, SetTable.LINE);
        page.rule(left, top + height, width, SetTable.LINE);
        page.rule(left, top, SetTable.LINE, height + SetTable.LINE);
        page.rule(left + cell.width(), top, SetTable.LINE, height + SetTable.LINE);
    }
}
