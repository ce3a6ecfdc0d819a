package vn.kehoach.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTextArray;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** A face as OpenPDF writes it, beside its exact advances; lengths in points. */
final class EmbeddedFont {
    private static final int THOUSANDTHS = 1000;
    private static final double HUNDREDTHS = 100;

    private final BaseFont base;
    private final Face face;
    private final FontFamily family;

    /**
     * @param chance draws the letters before the subset's name
     */
    EmbeddedFont(Face face, FontFamily family, SecureRandom chance) {
        this.face = face;
        this.family = family;
        base = parsed(face, family.file(face));
        // PDF/A-2 asks for a complete set or none.
        base.setIncludeCidSet(false);
        base.setSecureRandom(chance);
    }

    private static BaseFont parsed(Face face, byte[] file) {
        try {
            String name = face + ".ttf";
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, file, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    BaseFont base() {
        return base;
    }

    double blank(double size) {
        return exact(' ', size);
    }

    double underlineTop(double size) {
        return -base.getFontDescriptor(BaseFont.UNDERLINE_POSITION, (float) size);
    }

    double underlineThickness(double size) {
        return base.getFontDescriptor(BaseFont.UNDERLINE_THICKNESS, (float) size);
    }

    /**
     * The operands that show {@code text} in one operation. Behind each blank stands what brings
     * the next word to its exact place: the stretch, and what whole thousandths have lost so far.
     *
     * @throws IllegalArgumentException when a character has no glyph
     */
    PdfTextArray operands(String text, double size, double stretch) {
        var operands = new PdfTextArray();
        String drawn = text.replace(FontFamily.NO_BREAK_HYPHEN, '-');
        double behind = 0;
        int start = 0;
        for (int i = 0; i < drawn.length(); i++) {
            char character = drawn.charAt(i);
            behind += exact(character, size) - base.getWidth(character) * size / THOUSANDTHS;
            if (character == ' ' && i + 1 < drawn.length()) {
                behind += stretch;
                double shift = thousandths(behind, size);
                operands.add(drawn.substring(start, i + 1));
                operands.add((float) -shift);
                behind -= shift * size / THOUSANDTHS;
                start = i + 1;
            }
        }
        operands.add(drawn.substring(start));
        return operands;
    }

    /** The operands that show {@code text} with {@code stretch} behind each character. */
    PdfTextArray spread(String text, double size, double stretch) {
        var operands = new PdfTextArray();
        double behind = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            behind += exact(character, size) - base.getWidth(character) * size / THOUSANDTHS;
            behind += stretch;
            double shift = thousandths(behind, size);
            operands.add(String.valueOf(character));
            operands.add((float) -shift);
            behind -= shift * size / THOUSANDTHS;
        }
        return operands;
    }

    /** {@code length} in thousandths of the size, to the two decimals that OpenPDF writes. */
    private static double thousandths(double length, double size) {
        return Math.round(length / size * THOUSANDTHS * HUNDREDTHS) / HUNDREDTHS;
    }

    private double exact(char character, double size) {
        return Points.of(family.advance(face, size, character));
    }
}
