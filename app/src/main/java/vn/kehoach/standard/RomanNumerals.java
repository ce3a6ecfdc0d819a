package vn.kehoach.standard;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numerals of parts, mục and appendices. */
public final class RomanNumerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private RomanNumerals() {}

    /** The capital numeral of a value from 1 to 3999. */
    public static String of(int value) {
        if (value < 1 || value > 3999) {
            throw new IllegalArgumentException("no Roman numeral for " + value);
        }
        var numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }

    /** The value of a well-formed numeral in one letter case; empty for anything else. */
    public static OptionalInt value(String numeral) {
        String capital = numeral.toUpperCase(Locale.ROOT);
        if (!numeral.equals(capital) && !numeral.equals(numeral.toLowerCase(Locale.ROOT))) {
            return OptionalInt.empty();
        }
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (capital.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        boolean wellFormed =
                at == capital.length() && value > 0 && value < 4000 && of(value).equals(capital);
        return wellFormed ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
