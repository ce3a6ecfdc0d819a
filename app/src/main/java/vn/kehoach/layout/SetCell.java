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

    /**
     * The lines of this cell that fit into {@code room} twips and those that do not, without widow
     * or orphan as long as something fits that way.
     */
    Cut cut(double room) {
        Cut gentle = cut(room, false);
        return gentle.head().content().isEmpty() ? cut(room, true) : gentle;
    }

    private Cut cut(double room, boolean anywhere) {
        var head = new ArrayList<SetParagraph>();
        var tail = new ArrayList<SetParagraph>();
        double used = 0;
        for (SetParagraph paragraph : content) {
            double left = room - used;
            int fits =
                    !tail.isEmpty()
                            ? 0
                            : anywhere
                                    ? paragraph.linesFitting(left)
                                    : paragraph.linesWithinCell(left);
            if (fits > 0) {
                head.add(paragraph.part(0, fits));
            }
            if (fits < paragraph.lines().size()) {
                tail.add(paragraph.part(fits, paragraph.lines().size()));
            }
            used += paragraph.height() + paragraph.after();
        }
        return new Cut(new SetCell(source, x, width, head), new SetCell(source, x, width, tail));
    }

    /** A cell cut in two by the foot of a page. */
    record Cut(SetCell head, SetCell tail) {}
}
