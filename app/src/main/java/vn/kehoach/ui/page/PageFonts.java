package vn.kehoach.ui.page;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The paper's faces for the toolkit, loaded from the very files that measured the lines, each when
 * it is first drawn.
 */
public final class PageFonts {
    /** Continuous zooming makes sizes without end. */
    private static final int MOST_KEPT = 200;

    private final FontFamily family;
    private final Map<Face, String> names = new EnumMap<>(Face.class);
    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(Face face, double size) {}

    public PageFonts(FontFamily family) {
        this.family = family;
    }

    private String load(Face face) {
        Font loaded = Font.loadFont(new ByteArrayInputStream(family.file(face)), 12);
        return Objects.requireNonNull(loaded, face.name()).getName();
    }

    /** What the faces measure. */
    FontFamily family() {
        return family;
    }

    /** The font that draws {@code format} where a point is {@code scale} units long. */
    Font font(TextFormat format, double scale) {
        if (fonts.size() > MOST_KEPT) {
            fonts.clear();
        }
        double size = format.drawnSize() * scale;
        return fonts.computeIfAbsent(
                new Key(face(format), size),
                key -> new Font(names.computeIfAbsent(key.face, this::load), key.size));
    }

    /** An ink of the paper on the screen. */
    static Color color(Ink ink) {
        int rgb = ink.rgb();
        return rgb == 0 ? Color.BLACK : Color.rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static Face face(TextFormat format) {
        return Face.of(format.bold(), format.italic());
    }
}
