package vn.kehoach.pdf.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page, turned so that most of its text runs from left to right; lengths in points.
 *
 * @param glyphs in the order of the file's content
 * @param turned those that run another way, each way from its own left to right
 */
public record Sheet(
        double width,
        double height,
        List<Glyph> glyphs,
        List<List<Glyph>> turned,
        List<Stroke> strokes) {
    public Sheet {
        glyphs = List.copyOf(glyphs);
        turned = turned.stream().map(List::copyOf).toList();
        strokes = List.copyOf(strokes);
    }

    /** The words of its lines in the order of the file. */
    public String plain() {
        return LineBuilder.lines(glyphs).stream()
                .map(TextLine::text)
                .collect(Collectors.joining(" "));
    }

    boolean landscape() {
        return width > height;
    }
}
