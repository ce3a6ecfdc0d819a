package vn.kehoach.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A label as printed, taken apart.
 *
 * @param lead what stands before the number: "", "(", "Điều ", "2." of "2.1."; all of a dash
 * @param number as printed: "IV", "1", "01", "đ"; empty for a dash
 * @param end what stands behind it: ".", ")", ":", ""
 */
public record Label(LabelStyle style, String lead, String number, String end) {
    /**
     * What the whole of {@code printed} most likely is: "I." and "i)" are read as Roman one and the
     * letter i, "C." and "D." as capitals. {@link #readings} has the others.
     */
    public static Optional<Label> read(String printed) {
        return readings(printed).stream().findFirst();
    }

    /** All that the whole of {@code printed} can be, the likeliest first. */
    public static List<Label> readings(String printed) {
        return LabelReader.whole(printed);
    }

    /**
     * The label that {@code line} begins with; behind it comes a blank, the end or, where that
     * cannot be a number going on, text at once ("-Từ", "a)Nội dung").
     */
    public static Optional<Label> leading(String line) {
        return LabelReader.leading(line);
    }

    /** As it stands on paper. */
    public String printed() {
        return lead + number + end;
    }

    /** Without punctuation, as an outline names it: "I", "1", "3.1", "Điều 2", "-". */
    public String bare() {
        return lead.equals("(") ? number : lead + number;
    }

    /**
     * The place of the number in its sequence, from 1; empty for dashes and for letters that the
     * Vietnamese sequence does not have (f, j, w, z).
     */
    public OptionalInt value() {
        if (!style.counts()) {
            return OptionalInt.empty();
        }
        if (style.letter()) {
            return Letters.value(number.toLowerCase(Locale.ROOT));
        }
        int ordinal = LabelReader.ORDINALS.indexOf(number.toLowerCase(Locale.ROOT));
        if (ordinal >= 0) {
            return OptionalInt.of(ordinal + 1);
        }
        OptionalInt roman = style.roman() ? RomanNumerals.value(number) : OptionalInt.empty();
        return roman.isPresent() || number.isEmpty() || !Character.isDigit(number.charAt(0))
                ? roman
                : OptionalInt.of(Integer.parseInt(number));
    }

    /** This label with another number of its sequence. */
    public Label withValue(int value) {
        return new Label(style, lead, form(value), end);
    }

    /** The label after this one; a dash, the last letter, and what is in no sequence, stay. */
    public Label next() {
        OptionalInt value = value();
        boolean lastLetter =
                style.letter() && value.orElse(0) == Letters.value(Letters.LAST).orElseThrow();
        return value.isPresent() && !lastLetter ? withValue(value.getAsInt() + 1) : this;
    }

    private String form(int value) {
        boolean words = LabelReader.ORDINALS.contains(number.toLowerCase(Locale.ROOT));
        if (words && value <= LabelReader.ORDINALS.size()) {
            String word = LabelReader.ORDINALS.get(value - 1);
            return Character.isUpperCase(number.charAt(0)) ? word.toUpperCase(Locale.ROOT) : word;
        }
        boolean digits = !number.isEmpty() && Character.isDigit(number.charAt(0));
        if (style.letter()) {
            String letter = Letters.of(value);
            return style == LabelStyle.CAPITAL ? letter.toUpperCase(Locale.ROOT) : letter;
        }
        if (style.roman() && !digits) {
            String roman = RomanNumerals.of(value);
            return style == LabelStyle.SMALL_ROMAN ? roman.toLowerCase(Locale.ROOT) : roman;
        }
        return Integer.toString(value);
    }
}
