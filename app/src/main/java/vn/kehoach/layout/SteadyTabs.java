package vn.kehoach.layout;

import vn.kehoach.document.TabStop;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTab;
import vn.kehoach.paper.ParagraphFormat;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves a paragraph's tab stops by a hair where the number of a leader's characters, or which stop
 * a tab leads to, hangs on a rounding of the text before, and to the margin those that are beyond
 * it: renderers let the text behind such a stop run off the sheet. The Word file is written from
 * the moved stops; it is read back to half a millimetre.
 */
record SteadyTabs(FontFamily fonts, double width) {
    private static final double SAFE = 4;

    /** How far before the margin text must begin so that it is surely not beyond it. */
    private static final int EASE = 20;

    /** {@code paragraph}, which has tabs, with safe stops. */
    FlowParagraph settle(FlowParagraph paragraph) {
        if (paragraph.format().tabs().isEmpty()) {
            return paragraph;
        }
        List<FlowTab> within =
                paragraph.format().tabs().stream()
                        .map(stop -> within(stop, width - paragraph.format().right()))
                        .toList();
        return moved(paragraph.withFormat(paragraph.format().withTabs(within)));
    }

    private static FlowTab within(FlowTab stop, double room) {
        int most = (int) room - (stop.kind() == TabStop.Kind.LEFT ? EASE : 0);
        return stop.at() > most ? stop.withAt(most) : stop;
    }

    private FlowParagraph moved(FlowParagraph paragraph) {
        var text = new MeasuredText(paragraph, fonts);
        Nudge.Settled settled = Nudge.settle(text, paragraph.format(), width);
        ParagraphFormat format = settled.format();
        var stops = new ArrayList<>(paragraph.format().tabs());
        for (MeasuredText.Span line : settled.lines()) {
            double indent = format.left() + (line.from() == 0 ? format.first() : 0);
            for (SetTab tab : text.tabs(line, width - indent - format.right())) {
                var look = paragraph.pieces().get(text.pieceAt(tab.index())).format();
                var leader = new Leader(tab.stop().leader(), tab.width(), look, fonts);
                stops.replaceAll(stop -> moved(stop, paragraph.format().tabs(), tab, leader));
            }
        }
        return paragraph.withFormat(paragraph.format().withTabs(stops));
    }

    /** A stop is moved once. */
    private static FlowTab moved(FlowTab stop, List<FlowTab> found, SetTab tab, Leader leader) {
        if (!found.contains(stop)) {
            return stop;
        }
        double before = stop.at() - tab.from();
        if (Math.abs(before) < SAFE) {
            return stop.withAt(stop.at() + hair(before > 0 ? SAFE - before : -SAFE - before));
        }
        boolean fills = stop.at() == tab.stop().at() && tab.stop().own();
        if (!fills || leader.kind() == TabStop.Leader.NONE) {
            return stop;
        }
        double rest = tab.width() % leader.step();
        double over = rest - (leader.step() - SAFE);
        double move = rest < SAFE ? SAFE - rest : over > 0 ? -over : 0;
        return stop.withAt(stop.at() + hair(move));
    }

    private static int hair(double twips) {
        return (int) Math.rint(twips);
    }
}
