package vn.kehoach.text;

import java.text.Normalizer;

/** Unicode normal form C, the only form inside the program. */
public final class Nfc {
    private Nfc() {}

    /** The same text with each letter and its marks composed into one character. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
