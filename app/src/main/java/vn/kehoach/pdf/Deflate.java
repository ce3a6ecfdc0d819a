package vn.kehoach.pdf;

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

    /** For each length, and for each distance, the index of the last start that it reaches. */
    private static final byte[] LENGTH_SLOTS = slots(LENGTH_STARTS, LONGEST);

    private static final byte[] DISTANCE_SLOTS = slots(DISTANCE_STARTS, WINDOW);

    /** Codes of literals and lengths, and of distances, as they stand in the stream. */
    private static final int[] CODES = new int[288];

    private static final int[] CODE_BITS = new int[288];
    private static final int[] DISTANCE_CODES = new int[30];

    static {
        for (int symbol = 0; symbol < CODES.length; symbol++) {
            int bits = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
            int start = symbol < 144 ? 0x30 : symbol < 256 ? 0x100 : symbol < 280 ? -256 : -88;
            CODES[symbol] = reversed(symbol + start, bits);
            CODE_BITS[symbol] = bits;
        }
        for (int distance = 0; distance < DISTANCE_CODES.length; distance++) {
            DISTANCE_CODES[distance] = reversed(distance, 5);
        }
    }

    private final byte[] data;
    private byte[] out;
    private int size;
    private final int[] newest = new int[HASHES];
    private final int[] older;
    private long pending;
    private int pendingBits;

    private Deflate(byte[] data) {
        this.data = data;
        out = new byte[data.length / 2 + 64];
        older = new int[data.length];
    }

    /** {@code data} as a zlib stream. */
    static byte[] zlib(byte[] data) {
        var checksum = new Adler32();
        checksum.update(data);
        var deflate = new Deflate(data);
        deflate.write(0x78);
        deflate.write(0x9c);
        deflate.block();
        long sum = checksum.getValue();
        for (int shift = 24; shift >= 0; shift -= 8) {
            deflate.write((int) (sum >>> shift));
        }
        return Arrays.copyOf(deflate.out, deflate.size);
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
        bits(CODES[symbol], CODE_BITS[symbol]);
    }

    private void match(int length, int distance) {
        int l = LENGTH_SLOTS[length];
        literal(257 + l);
        bits(length - LENGTH_STARTS[l], LENGTH_BITS[l]);
        int d = DISTANCE_SLOTS[distance];
        bits(DISTANCE_CODES[d], 5);
        bits(distance - DISTANCE_STARTS[d], DISTANCE_BITS[d]);
    }

    private static byte[] slots(int[] starts, int last) {
        var slots = new byte[last + 1];
        int slot = 0;
        for (int value = starts[0]; value <= last; value++) {
            while (slot + 1 < starts.length && starts[slot + 1] <= value) {
                slot++;
            }
            slots[value] = (byte) slot;
        }
        return slots;
    }

    private static int reversed(int code, int bits) {
        return Integer.reverse(code) >>> (32 - bits);
    }

    private void bits(int value, int count) {
        pending |= (long) value << pendingBits;
        pendingBits += count;
        while (pendingBits >= 8) {
            write((int) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void write(int value) {
        if (size == out.length) {
            out = Arrays.copyOf(out, 2 * size);
        }
        out[size++] = (byte) value;
    }
}
