package vn.kehoach.layout;

import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

/**
 * What a multiple of line spacing adds below the last line of a cell. LibreOffice takes it from the
 * size of the paragraph's style there, also where its characters are smaller, as those of a table
 * too wide for its page are.
 */
record CellFoot(StyleSheet styles, FormatMetrics metrics) {
    /** {@code last}, the last paragraph of a cell, with its last line as high as it is there. */
    SetParagraph settled(SetParagraph last) {
        TextFormat style = styles.style(last.source().style()).text();
        LineSpacing spacing = last.source().format().spacing();
        boolean other = style.size() != last.source().mark().size();
        if (!other || spacing.kind() != LineSpacing.Kind.MULTIPLE) {
            return last;
        }
        int ascent = metrics.ascent(style);
        int descent = metrics.descent(style);
        double below = FormatMetrics.height(spacing, ascent, descent) - ascent - descent;
        return last.withLastLine(last.lines().getLast().followedBy(below));
    }
}
