package vn.kehoach.importing.line;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.paper.Placeholders;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Số: 12/KH-SKHCN": the numeral is blank until the paper is issued, the symbol has no blanks (NĐ
 * 30/2020, Phụ lục I, II.3). What follows the symbol on the line is another part.
 */
public record NumberLine(DocumentNumber number, String rest) {
    /** A part still to be filled in stands in brackets, where blanks are allowed. */
    private static final String SYMBOL = "(?=[\\p{Lu}\\d\\[])(?:[^\\s;,\\[\\]]|\\[[^\\[\\]]*])+";

    private static final Pattern NUMBER =
            Pattern.compile("S[ốỐ] ?[:.]? ?(\\d*\\p{Lu}?|[.…_]+)( ?[/-] ?)(" + SYMBOL + ")( .*)?");
    private static final Pattern NUMERAL = Pattern.compile("S[ốỐ] ?: ?(\\d*|[.…_]+)");

    public static Optional<NumberLine> of(String line) {
        Matcher full = NUMBER.matcher(line);
        if (full.matches()) {
            String rest = full.group(4) == null ? "" : full.group(4).strip();
            return Optional.of(
                    new NumberLine(
                            new DocumentNumber(
                                    digits(full.group(1)), full.group(2), symbol(full.group(3))),
                            rest));
        }
        Matcher numeral = NUMERAL.matcher(line);
        return numeral.matches()
                ? Optional.of(
                        new NumberLine(new DocumentNumber(digits(numeral.group(1)), "/", ""), ""))
                : Optional.empty();
    }

    private static String symbol(String printed) {
        return printed.equals(Placeholders.SYMBOL) ? "" : printed;
    }

    /** Dots stand for a numeral that is still to be written. */
    private static String digits(String numeral) {
        return numeral.replaceAll("[.…_]", "");
    }
}
