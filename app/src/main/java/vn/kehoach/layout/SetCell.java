package vn.kehoach.layout;

import vn.kehoach.paper.FlowCell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A cell with its content set; lengths in twips. */
record SetCell(FlowCell source, double x, double width, List<SetParagraph> content) {
    SetCell {
        content = List.copyOf(content);
    }

    /** Height of its content, the space below its last paragraph included. */
    double contentHeight() {
        double height = 0;
        for (SetParagraph paragraph : content) {
            height += paragraph.height() + paragraph.after();
        }
        return height;
    }

    /** Height of the notes it calls. */
    double notes() {
        double height = 0;
        for (SetParagraph paragraph : content) {
            height += paragraph.notes();
        }
        return height;
    }

    /** This cell where a header row is repeated. */
    SetCell repeated() {
        return new SetCell(source, x, width, content.stream().map(SetParagraph::repeated).toList());
    }

    /** This cell with a settled page break before its first paragraph. */
    SetCell settledAtPageStart() {
        var settled = new ArrayList<>(content);
        settled.set(0, content.getFirst().settledAtPageStart());
        return new SetCell(source, x, width, settled);
    }

    /** The settled cell, for the Word file; the same one where nothing had to be settled. */
    @SuppressWarnings("ReferenceEquality") // an equal one is not worth the comparing
    FlowCell settled() {
        boolean same = true;
        for (int i = 0; i < content.size(); i++) {
            same &= content.get(i).source() == source.content().get(i);
        }
        if (same) {
            return source;
        }
        return new FlowCell(
                source.column(),
                source.columns(),
                source.rows(),
                source.vertical(),
                content.stream().map(SetParagraph::source).toList());
    }

    /**
     * The lines of this cell that fit and those that do not; a widow or an orphan may be left.
     *
     * @param room for the height of notes that are called, the twips that are left for the lines
     */
    Cut cut(DoubleUnaryOperator room) {
        var head = new ArrayList<SetParagraph>();
        var tail = new ArrayList<SetParagraph>();
        double used = 0;
        for (int p = 0; p < content.size(); p++) {
            SetParagraph paragraph = content.get(p);
            double above = used;
            int fits = tail.isEmpty() ? fitting(p, notes -> room.applyAsDouble(notes) - above) : 0;
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

    /**
     * How many lines of a paragraph stand in {@code room}. The space below the cell's last line
     * belongs to that line, which goes on with the rest where the space has no room.
     */
    private int fitting(int index, DoubleUnaryOperator room) {
        SetParagraph paragraph = content.get(index);
        int fits = paragraph.linesFitting(room);
        boolean complete = index == content.size() - 1 && fits == paragraph.lines().size();
        double whole = paragraph.height() + paragraph.after();
        return complete && whole > room.applyAsDouble(paragraph.notes()) ? fits - 1 : fits;
    }

    /** A cell cut in two by the foot of a page. */
    record Cut(SetCell head, SetCell tail) {}
}
