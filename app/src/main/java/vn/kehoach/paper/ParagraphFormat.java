package vn.kehoach.paper;

import java.util.List;
import java.util.function.Consumer;

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
        return with(parts -> parts.after = twips);
    }

    public ParagraphFormat withIndents(double newLeft, double newRight, double newFirst) {
        return with(
                parts -> {
                    parts.left = newLeft;
                    parts.right = newRight;
                    parts.first = newFirst;
                });
    }

    public ParagraphFormat withSpacing(LineSpacing newSpacing) {
        return with(parts -> parts.spacing = newSpacing);
    }

    public ParagraphFormat withKeepWithNext(boolean keep) {
        return with(parts -> parts.keepWithNext = keep);
    }

    public ParagraphFormat withKeepTogether(boolean keep) {
        return with(parts -> parts.keepTogether = keep);
    }

    /** Whether it begins a page. */
    public boolean pageBreakBefore() {
        return pageStart != PageStart.FREE;
    }

    public ParagraphFormat withPageBreakBefore(boolean broken) {
        return withPageStart(broken ? PageStart.WANTED : PageStart.FREE);
    }

    public ParagraphFormat withPageStart(PageStart start) {
        return with(parts -> parts.pageStart = start);
    }

    public ParagraphFormat withOutline(int depth) {
        return with(parts -> parts.outline = depth);
    }

    public ParagraphFormat withAlign(Align newAlign) {
        return with(parts -> parts.align = newAlign);
    }

    public ParagraphFormat withTop(Rule rule) {
        return with(parts -> parts.top = rule);
    }

    public ParagraphFormat withTabs(List<FlowTab> stops) {
        return with(parts -> parts.tabs = stops);
    }

    private ParagraphFormat with(Consumer<FormatParts> change) {
        var parts = new FormatParts(this);
        change.accept(parts);
        return parts.format();
    }
}
