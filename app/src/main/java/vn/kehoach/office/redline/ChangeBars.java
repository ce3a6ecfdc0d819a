package vn.kehoach.office.redline;

import vn.kehoach.document.Place;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRule;
import vn.kehoach.paper.Ink;

import java.util.ArrayList;
import java.util.Set;

/**
 * Bars in the left margin beside the lines that changed, so that a change is found at a glance.
 *
 * @param changed places of which at least the look changed
 */
record ChangeBars(Set<Place> changed) {
    /** Twips from the text's left edge. */
    private static final int AWAY = 340;

    private static final int WIDTH = 24;

    Layout beside(Layout plain) {
        return new Layout(plain.settled(), plain.pages().stream().map(this::beside).toList());
    }

    private Page beside(Page page) {
        var rules = new ArrayList<>(page.rules());
        for (PlacedLine line : page.lines()) {
            if (isChanged(line)) {
                rules.add(
                        new PlacedRule(
                                page.setup().left() - AWAY, line.top(), WIDTH, line.height()));
            }
        }
        return new Page(page.setup(), page.section(), page.number(), page.lines(), rules);
    }

    private boolean isChanged(PlacedLine line) {
        return changed.contains(line.place())
                || line.runs().stream().anyMatch(run -> run.format().ink() != Ink.BLACK);
    }
}
