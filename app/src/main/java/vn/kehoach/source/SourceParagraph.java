package vn.kehoach.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as the file has it. Of one in a style of our own papers, runs and alignment say only
 * what differs from that style, for the style says the rest.
 *
 * @param style name of its style, or "h3" for a Markdown heading of depth 3; empty when none
 * @param label the number that the file generates by itself (Word's automatic numbering); empty for
 *     none
 * @param alignment "left", "center", "right", "both"; empty when the file does not say
 * @param indentMm left indent plus first-line indent, in mm; 0 when unknown
 * @param look how it stands, also what its style says
 */
public record SourceParagraph(
        List<SourceRun> runs,
        String style,
        String label,
        String alignment,
        double indentMm,
        ParagraphLook look)
        implements SourceBlock {
    public SourceParagraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of a file that does not say more of its look. */
    public SourceParagraph(
            List<SourceRun> runs, String style, String label, String alignment, double indentMm) {
        this(runs, style, label, alignment, indentMm, ParagraphLook.UNKNOWN);
    }

    /** The characters alone; a line break inside the paragraph is "\n". */
    public String text() {
        return runs.stream().map(SourceRun::text).collect(Collectors.joining());
    }
}
