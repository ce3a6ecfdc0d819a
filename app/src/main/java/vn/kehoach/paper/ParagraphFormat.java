package vn.kehoach.paper;

import java.util.List;

/**
 * How a paragraph stands; lengths in twips (1/20 pt).
 *
 * @param left indent of all lines from the left margin or cell edge
 * @param right indent from the right one
 * @param first what the first line adds to {@code left}; negative to hang
 * @param after space below; there is never space above
 * @param keepWithNext stays on the page of the next paragraph
 * @param keepTogether is not broken over pages
 * @param pageStart whether it begins a page
 * @param outline heading depth for navigation, from 1; 0 for none
 * @param tabs its tab stops from left to right; empty where its text has no tab
 */
public record ParagraphFormat(
        Align align,
        double left,
        double right,
        double first,
        double after,
        LineSpacing spacing,
        boolean keepWithNext,
        boolean keepTogether,
        PageStart pageStart,
        int outline,
        Rule top,
        Rule bottom,
        List<FlowTab> tabs) {
    public ParagraphFormat {
        tabs = List.copyOf(tabs);
    }

    /** Single-spaced lines of the given alignment without indents or space. */
    public static ParagraphFormat of(Align align) {
        return new ParagraphFormat(
                align,
                0,
                0,
                0,
                0,
                LineSpacing.SINGLE,
                false,
                false,
                PageStart.FREE,
                0,
                Rule.NONE,
                Rule.NONE,
                List.of());
    }

    public ParagraphFormat withAfter(double twips) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                twips,
                spacing,
                keepWithNext,
                keepTogether,
                pageStart,
                outline,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withIndents(double newLeft, double newRight, double newFirst) {
        return new ParagraphFormat(
                align,
                newLeft,
                newRight,
                newFirst,
                after,
                spacing,
                keepWithNext,
                keepTogether,
                pageStart,
                outline,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withSpacing(LineSpacing newSpacing) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                newSpacing,
                keepWithNext,
                keepTogether,
                pageStart,
                outline,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withKeepWithNext(boolean keep) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                spacing,
                keep,
                keepTogether,
                pageStart,
                outline,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withKeepTogether(boolean keep) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                spacing,
                keepWithNext,
                keep,
                pageStart,
                outline,
                top,
                bottom,
                tabs);
    }

    /** Whether it begins a page. */
    public boolean pageBreakBefore() {
        return pageStart != PageStart.FREE;
    }

    public ParagraphFormat withPageBreakBefore(boolean broken) {
        return withPageStart(broken ? PageStart.WANTED : PageStart.FREE);
    }

    public ParagraphFormat withPageStart(PageStart start) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                spacing,
                keepWithNext,
                keepTogether,
                start,
                outline,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withOutline(int depth) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                spacing,
                keepWithNext,
                keepTogether,
                pageStart,
                depth,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withAlign(Align newAlign) {
        return new ParagraphFormat(
                newAlign,
                left,
                right,
                first,
                after,
                spacing,
                keepWithNext,
                keepTogether,
                pageStart,
                outline,
                top,
                bottom,
                tabs);
    }

    public ParagraphFormat withTop(Rule rule) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                spacing,
                keepWithNext,
                keepTogether,
                pageStart,
                outline,
                rule,
                bottom,
                tabs);
    }

    public ParagraphFormat withTabs(List<FlowTab> stops) {
        return new ParagraphFormat(
                align,
                left,
                right,
                first,
                after,
                spacing,
                keepWithNext,
                keepTogether,
                pageStart,
                outline,
                top,
                bottom,
                stops);
    }
}
