package vn.kehoach.docx;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a Word file says of paragraphs and characters, or of a page: values under the names of
 * WordprocessingML, attributes behind a point ({@code sz} is "28", {@code spacing.after} is "120",
 * {@code pBdr.top.sz} is "6"). Switches are "1" and "0", a hanging indent is a negative first line,
 * start and end are left and right.
 */
public record WordProperties(Map<String, String> values) {
    static final WordProperties NONE = new WordProperties(Map.of());
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    public WordProperties {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The value of {@code name}; empty where nothing is said. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value as a number; {@code otherwise} where nothing or nonsense is said. */
    public double number(String name, double otherwise) {
        String value = text(name);
        return NUMBER.matcher(value).matches() ? Double.parseDouble(value) : otherwise;
    }

    /** Whether a switch is on; silence is off. */
    public boolean on(String name) {
        return text(name).equals("1");
    }

    /** The names of all that is said, in their order. */
    public Set<String> names() {
        return values.keySet();
    }

    /** These properties where they speak, else those of {@code below}. */
    WordProperties over(WordProperties below) {
        var all = new TreeMap<>(below.values);
        all.putAll(values);
        return new WordProperties(all);
    }

    /** What both say alike. */
    WordProperties common(WordProperties other) {
        var alike = new TreeMap<>(values);
        alike.entrySet().retainAll(other.values.entrySet());
        return new WordProperties(alike);
    }
}
