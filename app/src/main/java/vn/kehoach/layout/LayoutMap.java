package vn.kehoach.layout;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.font.FontFamily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the document's text stands on the pages. */
public final class LayoutMap {
    private final Layout layout;
    private final LineCarets carets;

    public LayoutMap(Layout layout, FontFamily fonts) {
        this.layout = layout;
        this.carets = new LineCarets(fonts);
    }

    private record Located(int page, PlacedLine line) {}

    /** The lines that show {@code place}, in reading order; looked for anew each time. */
    private List<Located> lines(Place place) {
        var found = new ArrayList<Located>();
        for (int p = 0; p < layout.pages().size(); p++) {
            for (PlacedLine line : layout.pages().get(p).lines()) {
                if (line.place().equals(place)) {
                    found.add(new Located(p, line));
                }
            }
        }
        return found;
    }

    static double beside(PlacedLine line, double x) {
        return Math.max(0, Math.max(LineCarets.left(line) - x, x - LineCarets.right(line)));
    }

    /**
     * Where a caret before character {@code spot} stands: a box without width; empty when the text
     * is not on paper.
     */
    public Optional<Box> caret(Spot spot) {
        Located last = null;
        for (Located located : lines(spot.place())) {
            if (last == null || LineCarets.first(located.line()) <= spot.offset()) {
                last = located;
            }
        }
        return Optional.ofNullable(last)
                .map(
                        found ->
                                new Box(
                                        found.page(),
                                        carets.x(found.line(), spot.offset()),
                                        found.line().top(),
                                        0,
                                        found.line().height()));
    }

    /**
     * The rectangles of all lines that show {@code place}, in reading order; empty when it is not
     * on paper.
     */
    public List<Box> boxes(Place place) {
        return lines(place).stream()
                .map(
                        located ->
                                box(
                                        located,
                                        LineCarets.left(located.line()),
                                        LineCarets.right(located.line())))
                .toList();
    }

    /**
     * The rectangles of the characters {@code from} to {@code to} of {@code place}, one a line, in
     * reading order; empty when they are not on paper.
     */
    public List<Box> boxes(Place place, int from, int to) {
        return lines(place).stream().flatMap(located -> box(located, from, to).stream()).toList();
    }

    private Optional<Box> box(Located located, int from, int to) {
        PlacedLine line = located.line();
        int start = Math.max(from, LineCarets.first(line));
        int stop = Math.min(to, LineCarets.end(line));
        return start < stop
                ? Optional.of(box(located, carets.x(line, start), carets.x(line, stop)))
                : Optional.empty();
    }

    private static Box box(Located located, double left, double right) {
        PlacedLine line = located.line();
        return new Box(located.page(), left, line.top(), right - left, line.height());
    }
}
