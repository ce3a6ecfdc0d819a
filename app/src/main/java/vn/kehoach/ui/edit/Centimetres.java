package vn.kehoach.ui.edit;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places on a line as clerks read and type them: "8,5" for 85 mm. */
final class Centimetres {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[,.](\\d{1,2}))?\\s*(cm)?");

    private Centimetres() {}

    static String written(double mm) {
        return BigDecimal.valueOf(mm)
                .movePointLeft(1)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** The millimetres that {@code typed} means; empty where it is no length. */
    static OptionalDouble millimetres(String typed) {
        Matcher number = TYPED.matcher(typed.strip());
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        String part = number.group(2) == null ? "0" : number.group(2);
        return OptionalDouble.of(
                new BigDecimal(number.group(1) + "." + part).movePointRight(1).doubleValue());
    }
}
