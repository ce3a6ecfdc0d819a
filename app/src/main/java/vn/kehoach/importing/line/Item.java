package vn.kehoach.importing.line;

/** A line, a table or a page break of the source. */
public sealed interface Item permits Line, Grid, PageEnd {
    /** Whether it is the given kind of line. */
    default boolean isLine(java.util.function.Predicate<Line> kind) {
        return this instanceof Line line && kind.test(line);
    }
}
