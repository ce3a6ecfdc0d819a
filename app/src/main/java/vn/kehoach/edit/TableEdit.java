package vn.kehoach.edit;

/** What a clerk does to the table in which the caret stands; nothing outside of one. */
public enum TableEdit implements Command {
    ROW_ABOVE,
    ROW_BELOW,
    COLUMN_LEFT,
    COLUMN_RIGHT,
    /** The rows that the selection touches go. */
    DELETE_ROWS,
    DELETE_COLUMNS,
    DELETE_TABLE,
    /** The cells that the selection touches become one. */
    MERGE,
    /** The merged cell at the caret is parted again. */
    SPLIT,
    /** The rows down to this one are repeated on every page; or, if they are, no longer. */
    HEADER_ROWS,
    /** An empty paragraph before the table, such as one at the very beginning lacks. */
    TEXT_ABOVE,
    TEXT_BELOW;

    @Override
    public Draft apply(Draft draft) {
        return InTable.of(draft).map(this::edited).orElse(draft);
    }

    private Draft edited(InTable in) {
        Grid grid = in.grid();
        Span rows = in.chosen().rows();
        Span columns = in.chosen().columns();
        int row = in.here().rows().from();
        int column = in.here().columns().from();
        return switch (this) {
            case ROW_ABOVE -> in.with(grid.withRow(rows.from(), rows.from()), rows.from(), column);
            case ROW_BELOW -> in.with(grid.withRow(rows.end(), rows.end() - 1), rows.end(), column);
            case COLUMN_LEFT ->
                    in.with(grid.withColumn(columns.from(), columns.from()), row, columns.from());
            case COLUMN_RIGHT ->
                    in.with(grid.withColumn(columns.end(), columns.end() - 1), row, columns.end());
            case DELETE_ROWS ->
                    rows.length() >= grid.height()
                            ? in.without()
                            : in.with(
                                    grid.withoutRows(rows),
                                    Math.min(rows.from(), grid.height() - rows.length() - 1),
                                    column);
            case DELETE_COLUMNS ->
                    columns.length() >= grid.table().columns()
                            ? in.without()
                            : in.with(
                                    grid.withoutColumns(columns),
                                    row,
                                    Math.min(
                                            columns.from(),
                                            grid.table().columns() - columns.length() - 1));
            case DELETE_TABLE -> in.without();
            case MERGE ->
                    in.chosen().equals(new Area(in.here().rows(), in.here().columns()))
                            ? in.draft()
                            : in.with(grid.merged(in.chosen()), rows.from(), columns.from());
            case SPLIT ->
                    in.here().cell().columns() * in.here().cell().rows() == 1
                            ? in.draft()
                            : in.with(grid.parted(in.here()), row, column);
            case HEADER_ROWS ->
                    in.with(
                            grid.withHeaderRows(
                                    grid.table().headerRows() >= rows.end() ? 0 : rows.end()),
                            row,
                            column);
            case TEXT_ABOVE -> in.withText(0);
            case TEXT_BELOW -> in.withText(1);
        };
    }
}
