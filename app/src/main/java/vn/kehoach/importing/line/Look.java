package vn.kehoach.importing.line;

import vn.kehoach.document.TabStop;
import vn.kehoach.paper.PaperStyle;

import java.util.List;
import java.util.Optional;

/**
 * How the source sets a line.
 *
 * @param label number that the file generates by itself; empty for none
 * @param alignment as in {@code SourceParagraph}
 * @param section index of the source's section that it stands in
 * @param whole whether the source shows that it is a paragraph, not a wrapped line
 * @param tabs stops of the tabs in its text
 */
public record Look(
        String style,
        String label,
        String alignment,
        int section,
        boolean landscape,
        boolean whole,
        List<TabStop> tabs) {
    /** Whether the source itself calls the line a heading. */
    public boolean heading() {
        return style.matches("h[1-6]");
    }

    /** The style of our own papers that it is set in; it says exactly what the line is. */
    public Optional<PaperStyle> paper() {
        return PaperStyle.withId(style);
    }
}
