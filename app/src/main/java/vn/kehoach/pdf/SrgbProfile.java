package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The smallest ICC profile (version 2.1) of the colours of sRGB, which PDF/A wants beside any
 * colour. The one of the Java runtime would do, but differs between runtimes.
 */
final class SrgbProfile {
    static final String NAME = "sRGB";
    static final int COMPONENTS = 3;

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;

    /** 2.2 as u8Fixed8Number: near enough to sRGB's own curve for black text. */
    private static final int GAMMA = 0x0233;

    /** Writes one tag's data. */
    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private SrgbProfile() {}

    /** The profile as it stands in a file. */
    static byte[] bytes() {
        Map<String, byte[]> tags = tags();
        int start = HEADER + 4 + tags.size() * TAG_ENTRY;
        int size = start + tags.values().stream().mapToInt(data -> data.length).sum();
        return written(
                out -> {
                    header(out, size);
                    out.writeInt(tags.size());
                    int offset = start;
                    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                        out.writeBytes(tag.getKey());
                        out.writeInt(offset);
                        out.writeInt(tag.getValue().length);
                        offset += tag.getValue().length;
                    }
                    for (byte[] data : tags.values()) {
                        out.write(data);
                    }
                });
    }

    private static Map<String, byte[]> tags() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", padded(SrgbProfile::description));
        tags.put("cprt", padded(out -> text(out, "Public domain")));
        tags.put("wtpt", padded(out -> colour(out, 0.9642, 1, 0.8249)));
        tags.put("rXYZ", padded(out -> colour(out, 0.43607, 0.22249, 0.01392)));
        tags.put("gXYZ", padded(out -> colour(out, 0.38515, 0.71687, 0.09708)));
        tags.put("bXYZ", padded(out -> colour(out, 0.14307, 0.06061, 0.71410)));
        tags.put("rTRC", padded(SrgbProfile::curve));
        tags.put("gTRC", padded(SrgbProfile::curve));
        tags.put("bTRC", padded(SrgbProfile::curve));
        return tags;
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2020, 3, 5, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        fixed(out, 0.9642);
        fixed(out, 1);
        fixed(out, 0.8249);
        out.write(new byte[HEADER - 80]);
    }

    private static void description(DataOutputStream out) throws IOException {
        byte[] name = (NAME + '\0').getBytes(StandardCharsets.US_ASCII);
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(name.length);
        out.write(name);
        // No Unicode and no Macintosh form of the name.
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        out.writeBytes("text");
        out.writeInt(0);
        out.writeBytes(value);
        out.writeByte(0);
    }

    private static void colour(DataOutputStream out, double x, double y, double z)
            throws IOException {
        out.writeBytes("XYZ ");
        out.writeInt(0);
        fixed(out, x);
        fixed(out, y);
        fixed(out, z);
    }

    private static void curve(DataOutputStream out) throws IOException {
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(1);
        out.writeShort(GAMMA);
    }

    private static void fixed(DataOutputStream out, double value) throws IOException {
        out.writeInt((int) Math.round(value * 65536));
    }

    /** Tags begin at multiples of four. */
    private static byte[] padded(Body body) {
        byte[] data = written(body);
        return Arrays.copyOf(data, (data.length + 3) / 4 * 4);
    }

    private static byte[] written(Body body) {
        var bytes = new ByteArrayOutputStream();
        try {
            body.write(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
