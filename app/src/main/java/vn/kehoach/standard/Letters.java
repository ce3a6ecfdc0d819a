package vn.kehoach.standard;

import java.util.OptionalInt;

/**
 * The letters that number điểm, in the order of the Vietnamese alphabet (NĐ 30/2020, Phụ lục I,
 * II.6đ): without ă â ê ô ơ ư and without the foreign f j w z.
 */
public final class Letters {
    public static final String SEQUENCE = "abcdđeghiklmnopqrstuvxy";

    /** The letter that none follows. */
    static final String LAST = "y";

    private Letters() {}

    /** The {@code value}-th letter, from 1 to 23. */
    public static String of(int value) {
        if (value < 1 || value > SEQUENCE.length()) {
            throw new IllegalArgumentException("no letter for " + value);
        }
        return SEQUENCE.substring(value - 1, value);
    }

    /** The position, from 1, of one small letter; empty for what does not number a điểm. */
    public static OptionalInt value(String letter) {
        int at = letter.length() == 1 ? SEQUENCE.indexOf(letter) : -1;
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
