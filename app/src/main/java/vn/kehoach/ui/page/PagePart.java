package vn.kehoach.ui.page;

import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRule;

import java.util.List;

/** What is drawn of a page between two heights. */
record PagePart(List<PlacedRule> rules, List<PlacedLine> lines) {
    /** How far letters with marks and the strokes of rules reach out of their boxes, in twips. */
    private static final double OVERHANG = 240;

    /** What of {@code page} can be seen between two heights, in twips. */
    static PagePart of(Page page, double from, double to) {
        double above = from - OVERHANG;
        double below = to + OVERHANG;
        return new PagePart(
                page.rules().stream()
                        .filter(rule -> rule.y() + rule.height() >= above && rule.y() <= below)
                        .toList(),
                page.lines().stream()
                        .filter(line -> line.top() + line.height() >= above && line.top() <= below)
                        .toList());
    }
}
