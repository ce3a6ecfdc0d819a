package vn.kehoach.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The paper's one family in its four faces: Liberation Serif, whose advances equal those of Times
 * New Roman for every character of Vietnamese.
 */
public final class FontFamily {
    /** Drawn and measured as a hyphen: faces seldom have a glyph of their own for it. */
    public static final char NO_BREAK_HYPHEN = '\u2011';

    private static final double TWIPS_PER_POINT = 20;
    private static final double HUNDREDTHS_PER_POINT = 2540 / 72.0;

    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
    private final Map<Face, TrueType> faces = new EnumMap<>(Face.class);

    private FontFamily() {}

    /** The faces that come with the program. */
    public static FontFamily bundled() {
        var family = new FontFamily();
        family.load(Face.REGULAR, "Regular");
        family.load(Face.BOLD, "Bold");
        family.load(Face.ITALIC, "Italic");
        family.load(Face.BOLD_ITALIC, "BoldItalic");
        return family;
    }

    private void load(Face face, String name) {
        String resource = "/liberation/LiberationSerif-" + name + ".ttf";
        try (InputStream in =
                Objects.requireNonNull(FontFamily.class.getResourceAsStream(resource), resource)) {
            byte[] bytes = in.readAllBytes();
            files.put(face, bytes);
            faces.put(face, new TrueType(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    /** A copy of the TrueType file of {@code face}, for embedding. */
    public byte[] file(Face face) {
        return Objects.requireNonNull(files.get(face)).clone();
    }

    /** Whether {@code character} can be drawn. */
    public boolean has(Face face, char character) {
        return units(face, character) >= 0;
    }

    /**
     * Exact advance of {@code character}, unhinted and without kerning.
     *
     * @param size in points
     * @return twips
     * @throws IllegalArgumentException when the face has no glyph for it
     */
    public double advance(Face face, double size, char character) {
        int units = units(face, character);
        if (units < 0) {
            throw new IllegalArgumentException("no glyph for U+%04X".formatted((int) character));
        }
        return units * size * TWIPS_PER_POINT / face(face).unitsPerEm();
    }

    /** The sum of the advances of {@code text}, in twips; {@code size} in points. */
    public double width(Face face, double size, String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += advance(face, size, text.charAt(i));
        }
        return sum;
    }

    /**
     * Height of a single-spaced line above its baseline, the font's line gap included, in whole
     * twips.
     */
    public int ascent(Face face, double size) {
        TrueType font = face(face);
        double inked = Math.floor(hundredths(font, size, font.ascent())) + below(font, size);
        double gap = Math.ceil(hundredths(font, size, font.lineGap()));
        return twips(inked) + twips(gap) - descent(face, size);
    }

    /** Height of a single-spaced line below its baseline, in whole twips. */
    public int descent(Face face, double size) {
        return twips(below(face(face), size));
    }

    private static double below(TrueType font, double size) {
        return Math.ceil(hundredths(font, size, font.descent()));
    }

    /** Renderers round vertical metrics in hundredths of a millimetre before they turn to twips. */
    private static double hundredths(TrueType font, double size, int units) {
        return units * size * HUNDREDTHS_PER_POINT / font.unitsPerEm();
    }

    private static int twips(double hundredths) {
        return (int) Math.round(hundredths * TWIPS_PER_POINT / HUNDREDTHS_PER_POINT);
    }

    private int units(Face face, char character) {
        return face(face).advance(character == NO_BREAK_HYPHEN ? '-' : character);
    }

    private TrueType face(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }
}
