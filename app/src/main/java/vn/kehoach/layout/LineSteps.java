package vn.kehoach.layout;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The step from a line to the one above or below it; in a table it stays in its column. Notes are
 * stepped over, except from one to the next; above a page's first one is the text.
 */
record LineSteps(Layout layout, Predicate<PlacedLine> typed, boolean down) {
    /** Steps of a place inside a table's cell, from the table on: table, row, cell, paragraph. */
    private static final int CELL_STEPS = 4;

    private static final int WITHOUT_ROW = 3;

    /** The line that a step from {@code at} ends in, for a caret that keeps to {@code x}. */
    Optional<LineAt> from(LineAt at, double x) {
        if (at.line().place().inNote()) {
            return nextOfNote(at, x);
        }
        Optional<LineAt> next = next(at, line -> !line.place().inNote());
        Optional<List<Integer>> table = table(at.line().place());
        if (table.isEmpty()) {
            return next.map(line -> inItsRow(line, x));
        }
        Optional<LineAt> inCell =
                next.filter(line -> cell(line.line().place()).equals(cell(at.line().place())));
        if (inCell.isPresent()) {
            return inCell;
        }
        int row = row(at.line().place());
        return next(
                        at,
                        line ->
                                table(line.place()).equals(table)
                                        && (down
                                                ? row(line.place()) > row
                                                : row(line.place()) < row))
                .or(() -> next(at, line -> !isIn(table, line.place())))
                .map(line -> inItsRow(line, x));
    }

    private Optional<LineAt> nextOfNote(LineAt at, double x) {
        return next(at, line -> !down || line.place().inNote()).map(line -> inItsRow(line, x));
    }

    private static boolean isIn(Optional<List<Integer>> table, Place place) {
        return place.inNote() || table(place).equals(table);
    }

    /** The nearest line in reading order, on any page, that may be typed in and is wanted. */
    private Optional<LineAt> next(LineAt at, Predicate<PlacedLine> wanted) {
        int page = at.page();
        int index = at.index();
        while (true) {
            index += down ? 1 : -1;
            while (index < 0 || index >= layout.pages().get(page).lines().size()) {
                page += down ? 1 : -1;
                if (page < 0 || page >= layout.pages().size()) {
                    return Optional.empty();
                }
                index = down ? 0 : layout.pages().get(page).lines().size() - 1;
                if (layout.pages().get(page).lines().isEmpty()) {
                    index = -1;
                }
            }
            PlacedLine line = layout.pages().get(page).lines().get(index);
            if (typed.test(line) && wanted.test(line)) {
                return Optional.of(new LineAt(page, index, line));
            }
        }
    }

    /** Of the lines beside {@code line} in its row of a table, the one nearest to {@code x}. */
    private LineAt inItsRow(LineAt line, double x) {
        Place place = line.line().place();
        if (table(place).isEmpty()) {
            return line;
        }
        var beside = new ArrayList<LineAt>();
        for (LineAt other : LineAt.of(layout, line.page())) {
            Place there = other.line().place();
            if (table(there).equals(table(place))
                    && row(there) == row(place)
                    && typed.test(other.line())) {
                beside.add(other);
            }
        }
        Comparator<LineAt> byHeight = Comparator.comparingDouble(one -> one.line().top());
        return beside.stream()
                .min(
                        Comparator.<LineAt>comparingDouble(one -> LayoutMap.beside(one.line(), x))
                                .thenComparing(down ? byHeight : byHeight.reversed()))
                .orElse(line);
    }

    private static int base(Place place) {
        return place.part() == Part.APPENDIX ? 1 : 0;
    }

    private static boolean inCell(Place place) {
        boolean blocks = place.part() == Part.BODY || place.part() == Part.APPENDIX;
        return blocks && place.steps().size() - base(place) == CELL_STEPS;
    }

    private static Optional<List<Integer>> table(Place place) {
        return inCell(place)
                ? Optional.of(place.steps().subList(0, base(place) + 1))
                : Optional.empty();
    }

    private static List<Integer> cell(Place place) {
        return place.steps().subList(0, base(place) + WITHOUT_ROW);
    }

    private static int row(Place place) {
        return place.steps().get(base(place) + 1);
    }
}
