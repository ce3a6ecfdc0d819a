package vn.kehoach.layout;

import vn.kehoach.document.TabStop;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.TextFormat;

/** What fills a tab: as many whole characters as it has room for, from its left edge. */
record Leader(SetTab tab, TextFormat format) {
    boolean isEmpty() {
        return tab.stop().leader() == TabStop.Leader.NONE;
    }

    /** Underscores reach into what follows, so that the line has no gap. */
    String characters(FontFamily fonts) {
        if (isEmpty()) {
            return "";
        }
        boolean line = tab.stop().leader() == TabStop.Leader.UNDERSCORES;
        int fitting = (int) (tab.width() / step(fonts));
        return tab.stop().leader().character().repeat(fitting + (line ? 1 : 0));
    }

    /** Whole twips from one character to the next. */
    long step(FontFamily fonts) {
        Face face = Face.of(format.bold(), format.italic());
        char character = tab.stop().leader().character().charAt(0);
        return Math.max(1, Math.round(fonts.advance(face, format.drawnSize(), character)));
    }
}
