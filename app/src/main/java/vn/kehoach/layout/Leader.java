package vn.kehoach.layout;

import vn.kehoach.document.TabStop;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.TextFormat;

/**
 * What fills a tab, {@code width} twips wide: as many characters as it has room for, spread over
 * it.
 */
record Leader(TabStop.Leader kind, double width, TextFormat format, FontFamily fonts) {
    /** Underscores are one more, so that the line has no gap. */
    String characters() {
        if (kind == TabStop.Leader.NONE) {
            return "";
        }
        int fitting = (int) (width / step());
        boolean line = kind == TabStop.Leader.UNDERSCORES;
        return kind.character().repeat(fitting + (line ? 1 : 0));
    }

    /** What is added between two characters. */
    double spread() {
        int count = characters().length();
        return count < 2 ? 0 : (width - count * advance()) / (count - 1);
    }

    /** Renderers count in whole twips. */
    long step() {
        return Math.max(1, Math.round(advance()));
    }

    private double advance() {
        Face face = Face.of(format.bold(), format.italic());
        return fonts.advance(face, format.drawnSize(), kind.character().charAt(0));
    }
}
