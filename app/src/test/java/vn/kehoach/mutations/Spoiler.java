package vn.kehoach.mutations;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What disks, lines and careless programs do to bytes: flip, cut, join, repeat, empty. */
final class Spoiler {
    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    /** {@code whole}, spoiled in one to three ways; {@code other} is what may be joined to it. */
    byte[] spoil(byte[] whole, byte[] other) {
        byte[] spoiled = whole;
        for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
            spoiled = once(spoiled, other);
        }
        return spoiled;
    }

    private byte[] once(byte[] whole, byte[] other) {
        if (whole.length == 0) {
            return other;
        }
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(200));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(whole, from);
            case 1 -> joined(whole, from, other, random.nextInt(other.length));
            case 2 -> joined(whole, to, whole, from);
            case 3 -> joined(whole, from, whole, to);
            case 4 -> filled(whole, from, to);
            default -> flipped(whole);
        };
    }

    private byte[] flipped(byte[] whole) {
        byte[] spoiled = whole.clone();
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
            int at = random.nextInt(spoiled.length);
            spoiled[at] =
                    random.nextBoolean()
                            ? (byte) random.nextInt(256)
                            : (byte) (spoiled[at] ^ 1 << random.nextInt(8));
        }
        return spoiled;
    }

    /**
     * A stretch of one byte: the digits of a count become 9s, what names a part becomes noughts.
     */
    private byte[] filled(byte[] whole, int from, int to) {
        byte[] spoiled = whole.clone();
        byte with = List.of((byte) 0, (byte) 0xFF, (byte) '9', (byte) ' ').get(random.nextInt(4));
        Arrays.fill(spoiled, from, Math.min(to, from + 8), with);
        return spoiled;
    }

    /** The first bytes of one file and the last of another. */
    private static byte[] joined(byte[] first, int length, byte[] second, int from) {
        byte[] both = Arrays.copyOf(first, length + second.length - from);
        System.arraycopy(second, from, both, length, second.length - from);
        return both;
    }
}
