package vn.kehoach.check.head;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.NumberFix;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.check.rule.Draft;
import vn.kehoach.check.rule.Rule;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** N01: no blank around "/" and "-" of an issued số, ký hiệu, and "-" is a plain hyphen. */
final class NumberSpacing implements Rule {
    private static final Pattern DASH = Pattern.compile("\\s*[-–—‑]\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    @Override
    public String code() {
        return "N01";
    }

    @Override
    public String article() {
        return ANNEX_1 + "II.3c";
    }

    @Override
    public Stream<Finding> check(Draft draft) {
        DocumentNumber number = draft.document().header().number();
        DocumentNumber tidy = tidy(number);
        if (tidy.equals(number)) {
            return Stream.empty();
        }
        String message =
                "Số, ký hiệu viết liền, không có khoảng trắng quanh dấu “/” và dấu “-”: “%s”."
                        .formatted(tidy.printed());
        return Stream.of(
                finding(Severity.ERROR, Place.of(Part.NUMBER), number.printed(), message)
                        .with(new NumberFix(number, tidy)));
    }

    /** The blanks of a number not given yet are the room for it. */
    private static DocumentNumber tidy(DocumentNumber number) {
        String separator =
                number.numeral().isBlank() ? number.separator() : number.separator().strip();
        return new DocumentNumber(number.numeral(), separator, tidySymbol(number.symbol()));
    }

    private static String tidySymbol(String symbol) {
        String slashes = SLASH.matcher(symbol.strip()).replaceAll("/");
        return DASH.matcher(slashes).replaceAll("-");
    }
}
