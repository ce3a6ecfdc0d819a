package vn.kehoach.docx;

import java.util.Locale;

/** How an automatic number is printed. */
enum NumberFormat {
    DECIMAL {
        @Override
        String print(int number) {
            return Integer.toString(number);
        }
    },
    DECIMAL_ZERO {
        @Override
        String print(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    },
    UPPER_ROMAN {
        @Override
        String print(int number) {
            return roman(number);
        }
    },
    LOWER_ROMAN {
        @Override
        String print(int number) {
            return roman(number).toLowerCase(Locale.ROOT);
        }
    },
    UPPER_LETTER {
        @Override
        String print(int number) {
            return letters(number);
        }
    },
    LOWER_LETTER {
        @Override
        String print(int number) {
            return letters(number).toLowerCase(Locale.ROOT);
        }
    },
    /** Bullets and levels without a number: the level's text alone counts. */
    NONE {
        @Override
        String print(int number) {
            return "";
        }
    };

    abstract String print(int number);

    /** The format that {@code w:numFmt} names; those not known are printed in Arabic numerals. */
    static NumberFormat of(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet", "none" -> NONE;
            default -> DECIMAL;
        };
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] digits = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var printed = new StringBuilder();
        int left = number;
        for (int at = 0; at < values.length; at++) {
            for (; left >= values[at]; left -= values[at]) {
                printed.append(digits[at]);
            }
        }
        return printed.toString();
    }

    /** A to Z, then AA to ZZ, then AAA: the letter repeated, as Word counts. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 26) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
