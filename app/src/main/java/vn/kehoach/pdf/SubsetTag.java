package vn.kehoach.pdf;

import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * Chance that is none: OpenPDF draws the six letters before a subset's name ("ABCDEF+Liberation…")
 * from it. Files of different content get different letters, as merging files wants.
 */
final class SubsetTag extends SecureRandom {
    private static final int LETTERS = 6;

    private transient Supplier<byte[]> fingerprint = () -> new byte[LETTERS];
    private byte[] drawn = new byte[LETTERS];
    private int next;

    /**
     * Starts anew.
     *
     * @param newFingerprint at least six bytes; asked anew for each subset
     */
    void drawFrom(Supplier<byte[]> newFingerprint) {
        fingerprint = newFingerprint;
        next = 0;
    }

    @Override
    public double nextDouble() {
        int letter = next++ % LETTERS;
        if (letter == 0) {
            drawn = fingerprint.get();
        }
        return Byte.toUnsignedInt(drawn[letter]) / 256.0;
    }
}
