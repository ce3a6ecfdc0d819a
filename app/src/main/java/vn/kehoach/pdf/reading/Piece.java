package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.List;

/** What stands on a page, from top to bottom. */
sealed interface Piece permits TextLine, Piece.Apart, Piece.Ruled {
    /** How far down it reaches, in points. */
    double bottom();

    /** Paragraphs that go on in no line above or below: those of columns beside each other. */
    record Apart(List<SourceParagraph> paragraphs, double bottom) implements Piece {
        public Apart {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A table.
     *
     * @param edges of its columns, in points
     */
    record Ruled(SourceTable table, List<Double> edges, double bottom) implements Piece {
        public Ruled {
            edges = List.copyOf(edges);
        }
    }
}
