package vn.kehoach.document;

/**
 * Where a file says something: its block (paragraph or table, counted from 0) and characters {@code
 * from} inclusive to {@code to} exclusive; {@link #NOWHERE} when the file does not say it.
 */
public record SourcePlace(int block, int from, int to) {
    public static final SourcePlace NOWHERE = new SourcePlace(-1, 0, 0);
}
