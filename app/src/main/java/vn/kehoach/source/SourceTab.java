package vn.kehoach.source;

/**
 * A tab stop that a file sets.
 *
 * @param mm from the left edge of the text or the cell
 * @param kind "left", "center", "right" or "decimal"
 * @param leader what fills the tab: ".", "-", "_"; empty for nothing
 */
public record SourceTab(double mm, String kind, String leader) {}
