package vn.kehoach.importing;

import java.util.List;
import java.util.Optional;

/** The value of a printed number: IV is 4, đ is 5 in the Vietnamese order of letters, 3.2 is 2. */
record Ordinal(Form form, String prefix, int value) {
    enum Form {
        ROMAN,
        ARABIC,
        LETTER
    }

    /** Letters that count in official papers; f, j, w and z do not. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final List<String> ROMANS =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

    static Optional<Ordinal> of(String label) {
        int start = Math.max(label.lastIndexOf('.'), label.lastIndexOf(' ')) + 1;
        String prefix = label.substring(0, start);
        String last = label.substring(start);
        if (ROMANS.contains(last)) {
            return Optional.of(new Ordinal(Form.ROMAN, prefix, ROMANS.indexOf(last) + 1));
        }
        if (last.matches("\\d{1,3}")) {
            return Optional.of(new Ordinal(Form.ARABIC, prefix, Integer.parseInt(last)));
        }
        if (last.length() == 1 && LETTERS.contains(last)) {
            return Optional.of(new Ordinal(Form.LETTER, prefix, LETTERS.indexOf(last) + 1));
        }
        return Optional.empty();
    }

    /** The label of the same form with another value; empty beyond the last of its form. */
    String withValue(int other) {
        return switch (form) {
            case ROMAN -> prefix + (other <= ROMANS.size() ? ROMANS.get(other - 1) : "");
            case ARABIC -> prefix + other;
            case LETTER -> prefix + (other <= LETTERS.length() ? LETTERS.charAt(other - 1) : "");
        };
    }
}
