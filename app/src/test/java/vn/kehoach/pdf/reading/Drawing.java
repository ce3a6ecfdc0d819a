package vn.kehoach.pdf.reading;

import vn.kehoach.docx.SourceText;
import vn.kehoach.source.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of A4 drawn by hand, in letters of 10 points that are all 5 points wide. */
final class Drawing {
    private static final double SIZE = 10;
    private static final double WIDTH = 5;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Glyph> turned = new ArrayList<>();

    /** Writes {@code text} from {@code left} on the line {@code baseline}, in points. */
    Drawing text(double left, double baseline, String text) {
        write(glyphs, left, baseline, text);
        return this;
    }

    /** Writes {@code text} up the page's side. */
    Drawing turned(String text) {
        write(turned, 0, 0, text);
        return this;
    }

    /** Draws all edges of a table. */
    Drawing grid(List<Double> columns, List<Double> rows) {
        rows.forEach(row -> lying(row, columns.getFirst(), columns.getLast()));
        columns.forEach(column -> standing(column, rows.getFirst(), rows.getLast()));
        return this;
    }

    Drawing lying(double at, double from, double to) {
        strokes.add(new Stroke(true, at, from, to));
        return this;
    }

    Drawing standing(double at, double from, double to) {
        strokes.add(new Stroke(false, at, from, to));
        return this;
    }

    Sheet sheet() {
        return new Sheet(595, 842, glyphs, turned.isEmpty() ? List.of() : List.of(turned), strokes);
    }

    private static void write(List<Glyph> into, double left, double baseline, String text) {
        for (int i = 0; i < text.length(); i++) {
            double x = left + i * WIDTH;
            into.add(
                    new Glyph(
                            text.substring(i, i + 1), x, x + WIDTH, baseline, SIZE, false, false));
        }
    }

    /** What is read of the pages. */
    static String read(Drawing... pages) {
        return read(new SheetReader(Stream.of(pages).map(Drawing::sheet).toList()));
    }

    static String read(SheetReader reader) {
        return SourceText.of(new Source("", reader.sections()));
    }
}
