package vn.kehoach.source;

import java.util.List;

/**
 * How a paragraph stands in a file, with all that styles say; one for all paragraphs of a look.
 *
 * @param known false when the file does not say, and nothing else here but the tabs means anything
 * @param alignment "left", "center", "right", "both"
 * @param leftMm indent of all lines but the first
 * @param rightMm indent on the right
 * @param firstMm what the first line adds
 * @param space above and below
 * @param height of its lines
 * @param ruled whether a line is drawn along its upper or lower border
 * @param drawn number of lines drawn that are anchored in it
 * @param page where a page began in it when the file was last shown
 * @param tabs its tab stops from left to right
 */
public record ParagraphLook(
        boolean known,
        String alignment,
        double leftMm,
        double rightMm,
        double firstMm,
        Space space,
        LineHeight height,
        boolean ruled,
        int drawn,
        PageStart page,
        List<SourceTab> tabs) {
    public ParagraphLook {
        tabs = List.copyOf(tabs);
    }

    public static final ParagraphLook UNKNOWN =
            new ParagraphLook(
                    false,
                    "",
                    0,
                    0,
                    0,
                    new Space(0, 0, false),
                    LineHeight.SINGLE,
                    false,
                    0,
                    PageStart.NONE,
                    List.of());

    /** A look of which only the tab stops are known. */
    public static ParagraphLook ofTabs(List<SourceTab> tabs) {
        ParagraphLook none = UNKNOWN;
        return tabs.isEmpty()
                ? none
                : new ParagraphLook(
                        false,
                        none.alignment,
                        none.leftMm,
                        none.rightMm,
                        none.firstMm,
                        none.space,
                        none.height,
                        none.ruled,
                        none.drawn,
                        none.page,
                        tabs);
    }

    /**
     * Space above and below, in pt.
     *
     * @param notBetweenLike whether there is none between paragraphs of one style
     */
    public record Space(double before, double after, boolean notBetweenLike) {}

    /**
     * Height of a line.
     *
     * @param lines as a multiple of a single line; 0 when it is {@code pt} instead
     * @param exact whether {@code pt} holds for higher letters too
     */
    public record LineHeight(double lines, double pt, boolean exact) {
        public static final LineHeight SINGLE = new LineHeight(1, 0, false);
    }

    /** Where a page begins. */
    public enum PageStart {
        NONE,
        /** Before the paragraph's first character. */
        BEFORE,
        /** Between its lines. */
        INSIDE
    }
}
