package vn.kehoach.web;

import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an element's own {@code style} says. */
record Css(Map<String, String> values) {
    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]{1,9})\\s*(pt|px|cm|mm|in)");

    Css {
        values = Map.copyOf(values);
    }

    static Css of(Element element) {
        var values = new HashMap<String, String>();
        for (String declaration : element.attr("style").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip());
            }
        }
        return new Css(values);
    }

    /** The value of {@code property} in small letters; empty when it is not said. */
    String get(String property) {
        return values.getOrDefault(property, "").toLowerCase(Locale.ROOT);
    }

    /** The first face of {@code font-family} as written, or as the font shorthand ends. */
    Optional<String> font() {
        return Optional.ofNullable(values.get("font-family"))
                .map(names -> names.split(",", 2)[0].replaceAll("[\"']", "").strip());
    }

    /** A length in points; 0 when it is not said or in other units. */
    double points(String property) {
        Matcher length = LENGTH.matcher(get(property));
        if (!length.find()) {
            return 0;
        }
        try {
            double number = Double.parseDouble(length.group(1));
            return switch (length.group(2)) {
                case "px" -> number * 0.75;
                case "cm" -> number * 72 / 2.54;
                case "mm" -> number * 72 / 25.4;
                case "in" -> number * 72;
                default -> number;
            };
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
