package vn.kehoach.paper;

import vn.kehoach.document.Place;

/** Centred paragraphs whose lines are of about equal length, and the short rules below them. */
final class Centring {
    /** Room beside the narrowest fit, so that no renderer breaks otherwise. */
    private static final int EASE = 60;

    private final Measure measure;
    private final StyleSheet styles;

    Centring(Measure measure, StyleSheet styles) {
        this.measure = measure;
        this.styles = styles;
    }

    /**
     * The paragraph typed so far with equal indents that balance its lines in a column of {@code
     * width} twips.
     */
    FlowParagraph balanced(Typing typing, double width) {
        return balanced(typing, width, 0);
    }

    /** The same, with {@code side} twips at least on either side of the lines. */
    FlowParagraph balanced(Typing typing, double width, double side) {
        double room = width - 2 * side - EASE;
        double needed = measure.balanced(typing.pieces(), room) + EASE;
        int indent =
                measure.widestLine(typing.pieces()) <= room
                        ? 0
                        : (int) Math.max(0, (width - needed) / 2);
        return typing.paragraph(typing.paragraphFormat().withIndents(indent, indent, 0));
    }

    /** A rule of {@code length} twips in the middle of a column of {@code width}. */
    FlowParagraph rule(double length, double width) {
        int indent = (int) Math.round(Math.max(0, (width - length) / 2));
        var typing = new Typing(styles, PaperStyle.SHORT_RULE, Place.NONE);
        return typing.paragraph(typing.paragraphFormat().withIndents(indent, indent, 0));
    }

    /** Length of the longest line that {@code paragraph} has in a column of {@code width} twips. */
    double longestLine(FlowParagraph paragraph, double width) {
        double whole = measure.widestLine(paragraph.pieces());
        double room = width - paragraph.format().left() - paragraph.format().right();
        return whole <= room ? whole : measure.balanced(paragraph.pieces(), room);
    }
}
