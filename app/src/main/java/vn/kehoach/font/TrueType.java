package vn.kehoach.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tables of a TrueType file that decide how wide and how high text is: head, hhea, hmtx and a
 * format 4 cmap. The file is trusted: it comes with the program.
 */
final class TrueType {
    private static final short NO_GLYPH = -1;

    private final ByteBuffer data;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int lineGap;
    private final short[] advances = new short[Character.MAX_VALUE + 1];

    TrueType(byte[] file) {
        data = ByteBuffer.wrap(file);
        unitsPerEm = data.getShort(table("head") + 18);
        int hhea = table("hhea");
        ascent = data.getShort(hhea + 4);
        descent = -data.getShort(hhea + 6);
        lineGap = data.getShort(hhea + 8);
        Arrays.fill(advances, NO_GLYPH);
        readAdvances(unicodeMap(table("cmap")), table("hmtx"), data.getShort(hhea + 34) & 0xFFFF);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int ascent() {
        return ascent;
    }

    int descent() {
        return descent;
    }

    int lineGap() {
        return lineGap;
    }

    /** Advance in font units, negative when the face has no glyph for {@code character}. */
    int advance(char character) {
        return advances[character];
    }

    private int table(String tag) {
        byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (data.getInt(entry) == ByteBuffer.wrap(wanted).getInt()) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("font without table " + tag);
    }

    private int unicodeMap(int cmap) {
        int count = data.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int map = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            boolean unicode =
                    data.getShort(cmap + 4 + 8 * i) == 3
                            && data.getShort(cmap + 4 + 8 * i + 2) == 1;
            if (unicode && data.getShort(map) == 4) {
                return map;
            }
        }
        throw new IllegalArgumentException("font without a Unicode map of format 4");
    }

    private void readAdvances(int map, int hmtx, int longMetrics) {
        int segments = (data.getShort(map + 6) & 0xFFFF) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int s = 0; s < segments; s++) {
            int start = data.getShort(starts + 2 * s) & 0xFFFF;
            int end = data.getShort(ends + 2 * s) & 0xFFFF;
            int delta = data.getShort(deltas + 2 * s);
            int offset = data.getShort(offsets + 2 * s) & 0xFFFF;
            for (int c = start; c <= end && c < Character.MAX_VALUE; c++) {
                int raw =
                        offset == 0
                                ? c
                                : data.getShort(offsets + 2 * s + offset + 2 * (c - start))
                                        & 0xFFFF;
                int glyph = offset != 0 && raw == 0 ? 0 : (raw + delta) & 0xFFFF;
                if (glyph != 0) {
                    advances[c] = data.getShort(hmtx + 4 * Math.min(glyph, longMetrics - 1));
                }
            }
        }
    }
}
