package vn.kehoach.edit;

/** A rectangle of a table's grid. */
record Area(Span rows, Span columns) {
    boolean meets(Region region) {
        return rows.meets(region.rows()) && columns.meets(region.columns());
    }
}
