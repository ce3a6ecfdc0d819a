package vn.kehoach.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The units that a line of a task names. A comma parts two units only where the next words begin
 * one: "Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính" are two.
 */
public final class NamedUnits {
    private static final Pattern PARTS = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*|\\s+và\\s+(?=\\p{Lu})");
    private static final Pattern END = Pattern.compile("[\\s.,;:]+$");

    private NamedUnits() {}

    /** Their names, without what ends the line. */
    public static List<String> in(String line) {
        var units = new ArrayList<String>();
        for (String part : PARTS.split(line, -1)) {
            var commas = COMMAS.matcher(part);
            int from = 0;
            while (commas.find()) {
                if (begins(part.substring(commas.end()))) {
                    add(units, part.substring(from, commas.start()));
                    from = commas.end();
                }
            }
            add(units, part.substring(from));
        }
        return units;
    }

    private static boolean begins(String words) {
        return !words.isEmpty()
                && (UnitKind.of(words) != UnitKind.OTHER || words.startsWith("các "))
                && (Character.isUpperCase(words.charAt(0)) || words.startsWith("các "));
    }

    private static void add(List<String> units, String name) {
        String bare = END.matcher(name.strip()).replaceFirst("");
        if (!bare.isEmpty()) {
            units.add(bare);
        }
    }
}
