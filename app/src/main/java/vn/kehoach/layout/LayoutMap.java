package vn.kehoach.layout;

import vn.kehoach.document.Place;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.Piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a point on a page to the document's text, and back. */
public final class LayoutMap {
    private record Located(int page, PlacedLine line) {}

    private final Layout layout;
    private final FontFamily fonts;
    private final Map<Place, List<Located>> lines = new HashMap<>();

    public LayoutMap(Layout layout, FontFamily fonts) {
        this.layout = layout;
        this.fonts = fonts;
        for (int p = 0; p < layout.pages().size(); p++) {
            for (PlacedLine line : layout.pages().get(p).lines()) {
                lines.computeIfAbsent(line.place(), _ -> new ArrayList<>())
                        .add(new Located(p, line));
            }
        }
    }

    /**
     * The text nearest to a point of page {@code page}, in twips; empty on a page without text of
     * the document.
     */
    public Optional<Spot> at(int page, double x, double y) {
        PlacedLine nearest = null;
        double least = Double.MAX_VALUE;
        for (PlacedLine line : layout.pages().get(page).lines()) {
            double distance = distance(line, x, y);
            if (distance < least && !line.place().equals(Place.NONE) && !line.runs().isEmpty()) {
                least = distance;
                nearest = line;
            }
        }
        return Optional.ofNullable(nearest).map(line -> new Spot(line.place(), offsetAt(line, x)));
    }

    /** Height counts far more than width: a click beside a line means that line. */
    private static double distance(PlacedLine line, double x, double y) {
        double above = Math.max(0, Math.max(line.top() - y, y - line.top() - line.height()));
        double beside = Math.max(0, Math.max(left(line) - x, x - right(line)));
        return above * 1000 + beside;
    }

    private static double left(PlacedLine line) {
        return line.runs().isEmpty() ? 0 : line.runs().getFirst().x();
    }

    private static double right(PlacedLine line) {
        return line.runs().isEmpty()
                ? 0
                : line.runs().getLast().x() + line.runs().getLast().width();
    }

    private int offsetAt(PlacedLine line, double x) {
        int offset = 0;
        boolean said = false;
        for (PlacedRun run : line.runs()) {
            if (run.offset() == Piece.PRINTED) {
                continue;
            }
            if (x < run.x()) {
                return said ? offset : run.offset();
            }
            offset = run.offset() + charactersBefore(run, x);
            said = true;
        }
        return offset;
    }

    private int charactersBefore(PlacedRun run, double x) {
        double at = run.x();
        for (int i = 0; i < run.text().length(); i++) {
            double width = advance(run, i);
            if (x < at + width / 2) {
                return i;
            }
            at += width;
        }
        return run.text().length();
    }

    /**
     * Where a caret before character {@code spot} stands: a box without width; empty when the text
     * is not on paper.
     */
    public Optional<Box> caret(Spot spot) {
        Located last = null;
        for (Located located : lines.getOrDefault(spot.place(), List.of())) {
            if (last == null || firstOffset(located.line()) <= spot.offset()) {
                last = located;
            }
        }
        return Optional.ofNullable(last)
                .map(
                        found ->
                                new Box(
                                        found.page(),
                                        caretX(found.line(), spot.offset()),
                                        found.line().top(),
                                        0,
                                        found.line().height()));
    }

    private static int firstOffset(PlacedLine line) {
        return line.runs().stream()
                .mapToInt(PlacedRun::offset)
                .filter(offset -> offset != Piece.PRINTED)
                .findFirst()
                .orElse(0);
    }

    private double caretX(PlacedLine line, int offset) {
        double x = left(line);
        for (PlacedRun run : line.runs()) {
            if (run.offset() == Piece.PRINTED || run.offset() > offset) {
                continue;
            }
            x = run.x();
            for (int i = 0; i < Math.min(offset - run.offset(), run.text().length()); i++) {
                x += advance(run, i);
            }
        }
        return x;
    }

    private double advance(PlacedRun run, int index) {
        char character = run.text().charAt(index);
        Face face = Face.of(run.format().bold(), run.format().italic());
        double stretch = character == ' ' ? run.stretch() : 0;
        return fonts.advance(face, run.format().drawnSize(), character) + stretch;
    }

    /**
     * The rectangles of all lines that show {@code place}, in reading order; empty when it is not
     * on paper.
     */
    public List<Box> boxes(Place place) {
        return lines.getOrDefault(place, List.of()).stream()
                .map(
                        located ->
                                new Box(
                                        located.page(),
                                        left(located.line()),
                                        located.line().top(),
                                        right(located.line()) - left(located.line()),
                                        located.line().height()))
                .toList();
    }

    /**
     * The rectangles of the characters {@code from} to {@code to} of {@code place}, one a line, in
     * reading order; empty when they are not on paper.
     */
    public List<Box> boxes(Place place, int from, int to) {
        return lines.getOrDefault(place, List.of()).stream()
                .flatMap(located -> box(located, from, to).stream())
                .toList();
    }

    private Optional<Box> box(Located located, int from, int to) {
        PlacedLine line = located.line();
        int first = firstOffset(line);
        int end =
                line.runs().stream()
                        .filter(run -> run.offset() != Piece.PRINTED)
                        .mapToInt(run -> run.offset() + run.text().length())
                        .max()
                        .orElse(first);
        int start = Math.max(from, first);
        int stop = Math.min(to, end);
        if (start >= stop) {
            return Optional.empty();
        }
        double left = caretX(line, start);
        return Optional.of(
                new Box(
                        located.page(),
                        left,
                        line.top(),
                        caretX(line, stop) - left,
                        line.height()));
    }
}
