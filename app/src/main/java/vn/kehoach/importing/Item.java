package vn.kehoach.importing;

/** A line, a table or a page break of the source. */
sealed interface Item permits Line, Grid, PageEnd {
    /** Whether it is the given kind of line. */
    default boolean isLine(java.util.function.Predicate<Line> kind) {
        return this instanceof Line line && kind.test(line);
    }
}
