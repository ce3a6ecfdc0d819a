package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compression of our own, in the form that every reader of PDF inflates (RFC 1950 and 1951): the
 * output of {@link java.util.zip.Deflater} differs between builds of zlib, ours is the same on
 * every machine. Strings seen before are found by hash chains; codes are the fixed ones.
 */
final class Deflate {
    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int CHAIN = 24;
    private static final int HASHES = 1 << 15;
    private static final int END = 256;

    private static final int[] LENGTH_STARTS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258
    };
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_STARTS = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
        2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577
    };
    private static final int[] DISTANCE_BITS = {
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12,
        13, 13
    };

    private final byte[] data;
    private final ByteArrayOutputStream out;
    private final int[] newest = new int[HASHES];
    private final int[] older;
    private long pending;
    private int pendingBits;

    private Deflate(byte[] data) {
        this.data = data;
        out = new ByteArrayOutputStream(data.length / 2 + 64);
        older = new int[data.length];
    }

    /** {@code data} as a zlib stream. */
    static byte[] zlib(byte[] data) {
        var checksum = new Adler32();
        checksum.update(data);
        var deflate = new Deflate(data);
        deflate.out.write(0x78);
        deflate.out.write(0x9c);
        deflate.block();
        long sum = checksum.getValue();
        for (int shift = 24; shift >= 0; shift -= 8) {
            deflate.out.write((int) (sum >>> shift));
        }
        return deflate.out.toByteArray();
    }

    private void block() {
        bits(0b011, 3);
        int at = 0;
        while (at < data.length) {
            int length = 1;
            int distance = 0;
            if (at + SHORTEST <= data.length) {
                int best = longest(at);
                length = best >>> 16;
                distance = best & 0xffff;
            }
            if (length >= SHORTEST) {
                match(length, distance);
            } else {
                length = 1;
                literal(Byte.toUnsignedInt(data[at]));
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
        literal(END);
        bits(0, 7);
    }

    private int longest(int at) {
        int limit = Math.min(LONGEST, data.length - at);
        int length = 0;
        int distance = 0;
        int candidate = newest[hash(at)] - 1;
        for (int tries = 0; tries < CHAIN && candidate >= 0 && at - candidate < WINDOW; tries++) {
            if (length == 0 || data[candidate + length] == data[at + length]) {
                int equal = 0;
                while (equal < limit && data[candidate + equal] == data[at + equal]) {
                    equal++;
                }
                if (equal > length) {
                    length = equal;
                    distance = at - candidate;
                    if (length == limit) {
                        break;
                    }
                }
            }
            candidate = older[candidate] - 1;
        }
        return length << 16 | distance;
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            older[at] = newest[hash];
            newest[hash] = at + 1;
        }
    }

    private int hash(int at) {
        int three = (data[at] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff);
        return (three * 0x9E3779B1) >>> 17;
    }

    private void literal(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xc0 + symbol - 280, 8);
        }
    }

    private void match(int length, int distance) {
        int l = slot(LENGTH_STARTS, length);
        literal(257 + l);
        bits(length - LENGTH_STARTS[l], LENGTH_BITS[l]);
        int d = slot(DISTANCE_STARTS, distance);
        code(d, 5);
        bits(distance - DISTANCE_STARTS[d], DISTANCE_BITS[d]);
    }

    private static int slot(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    private void code(int value, int count) {
        bits(Integer.reverse(value) >>> (32 - count), count);
    }

    private void bits(int value, int count) {
        pending |= (long) value << pendingBits;
        pendingBits += count;
        while (pendingBits >= 8) {
            out.write((int) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }
}
