package vn.kehoach.layout;

import vn.kehoach.paper.FlowCell;

import java.util.ArrayList;
import java.util.List;

/** A cell with its content set; lengths in twips. */
record SetCell(FlowCell source, double x, double width, List<SetParagraph> content) {
    SetCell {
        content = List.copyOf(content);
    }

    /** Height of its content, the space below its last paragraph included. */
    double contentHeight() {
        return content.stream()
                .mapToDouble(paragraph -> paragraph.height() + paragraph.after())
                .sum();
    }

    /** The settled cell, for the Word file. */
    FlowCell settled() {
        return new FlowCell(
                source.column(),
                source.columns(),
                source.rows(),
                source.vertical(),
                content.stream().map(SetParagraph::source).toList());
    }

    /** The lines of this cell that fit into {@code room} twips, and those that do not. */
    Cut cut(double room) {
        var head = new ArrayList<SetParagraph>();
        var tail = new ArrayList<SetParagraph>();
        double used = 0;
        for (SetParagraph paragraph : content) {
            var above = new ArrayList<SetLine>();
            var below = new ArrayList<SetLine>();
            for (SetLine line : paragraph.lines()) {
                boolean fits = tail.isEmpty() && below.isEmpty() && used + line.height() <= room;
                (fits ? above : below).add(line);
                used += line.height();
            }
            used += paragraph.after();
            if (!above.isEmpty()) {
                head.add(
                        new SetParagraph(
                                paragraph.source(), paragraph.x(), paragraph.width(), above));
            }
            if (!below.isEmpty()) {
                tail.add(
                        new SetParagraph(
                                paragraph.source(), paragraph.x(), paragraph.width(), below));
            }
        }
        return new Cut(new SetCell(source, x, width, head), new SetCell(source, x, width, tail));
    }

    /** A cell cut in two by the foot of a page. */
    record Cut(SetCell head, SetCell tail) {}
}
