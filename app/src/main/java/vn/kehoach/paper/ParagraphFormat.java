package vn.kehoach.paper;

import java.util.Optional;

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
 * @param leader where the dots end that lead on from its text
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
        Optional<TabStop> leader) {
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
                Optional.empty());
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
                leader);
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
                leader);
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
                leader);
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
                leader);
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
                leader);
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
                leader);
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
                leader);
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
                leader);
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
                leader);
    }

    public ParagraphFormat withLeader(TabStop stop) {
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
                Optional.of(stop));
    }
}
