package vn.kehoach.paper;

import java.util.List;

/** The parts of a {@link ParagraphFormat} while another one is made of it. */
final class FormatParts {
    Align align;
    double left;
    double right;
    double first;
    double after;
    LineSpacing spacing;
    boolean keepWithNext;
    boolean keepTogether;
    PageStart pageStart;
    int outline;
    Rule top;
    Rule bottom;
    List<FlowTab> tabs;

    FormatParts(ParagraphFormat format) {
        align = format.align();
        left = format.left();
        right = format.right();
        first = format.first();
        after = format.after();
        spacing = format.spacing();
        keepWithNext = format.keepWithNext();
        keepTogether = format.keepTogether();
        pageStart = format.pageStart();
        outline = format.outline();
        top = format.top();
        bottom = format.bottom();
        tabs = format.tabs();
    }

    ParagraphFormat format() {
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
                tabs);
    }
}
