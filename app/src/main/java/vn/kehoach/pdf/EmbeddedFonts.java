package vn.kehoach.pdf;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.TextFormat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The faces that files are written with, each parsed when first used and kept. */
final class EmbeddedFonts {
    private final FontFamily family;
    private final SubsetTag tag = new SubsetTag();
    private final Map<Face, EmbeddedFont> fonts = new EnumMap<>(Face.class);

    EmbeddedFonts(FontFamily family) {
        this.family = family;
    }

    /** Names the subsets of the next file after its content. */
    void nameSubsetsAfter(Supplier<byte[]> fingerprint) {
        tag.drawFrom(fingerprint);
    }

    EmbeddedFont of(TextFormat format) {
        return fonts.computeIfAbsent(
                Face.of(format.bold(), format.italic()),
                face -> new EmbeddedFont(face, family, tag));
    }
}
