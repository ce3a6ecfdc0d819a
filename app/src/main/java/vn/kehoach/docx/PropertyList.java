package vn.kehoach.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the elements of {@code w:pPr}, {@code w:rPr} or {@code w:sectPr} into properties. */
final class PropertyList {
    private static final Set<String> ELSEWHERE = Set.of("rPr", "sectPr", "pStyle", "rStyle");

    /** What has attributes alone; the bare name would be another property, or none. */
    private static final Set<String> NEVER_BARE = Set.of("spacing", "ind", "rFonts", "lang");

    private static final Map<String, String> SWITCHES =
            Map.of("true", "1", "on", "1", "false", "0", "off", "0");
    private static final List<String> SCRIPTS = List.of("ascii", "hAnsi", "eastAsia", "cs");

    private final Map<String, String> values = new HashMap<>();

    private PropertyList() {}

    static WordProperties of(XmlNode properties) {
        var list = new PropertyList();
        list.addAll("", properties);
        list.sameWords();
        return new WordProperties(list.values);
    }

    private void addAll(String prefix, XmlNode parent) {
        for (XmlNode child : parent.children()) {
            if (!child.is(XmlNode.FOREIGN) && !ELSEWHERE.contains(child.name())) {
                add(prefix + child.name(), child);
                addAll(prefix + child.name() + ".", child);
            }
        }
    }

    private void add(String name, XmlNode property) {
        boolean bare = true;
        for (int at = 0; at < property.attributes().size(); at += 2) {
            String attribute = property.attributes().get(at);
            String value = property.attributes().get(at + 1);
            bare &= !attribute.equals("val");
            values.put(
                    attribute.equals("val") ? name : name + "." + attribute,
                    SWITCHES.getOrDefault(value, value));
        }
        if (bare && !NEVER_BARE.contains(property.name())) {
            values.put(name, "1");
        }
    }

    /** One word for what the format can say in two. */
    private void sameWords() {
        rename("ind.start", "ind.left");
        rename("ind.end", "ind.right");
        String hanging = values.remove("ind.hanging");
        if (hanging != null) {
            values.put("ind.firstLine", hanging.equals("0") ? "0" : "-" + hanging);
        }
        for (String script : SCRIPTS) {
            if (values.containsKey("rFonts." + script)) {
                values.putIfAbsent("rFonts." + script + "Theme", "");
            }
        }
    }

    private void rename(String from, String to) {
        String value = values.remove(from);
        if (value != null) {
            values.put(to, value);
        }
    }
}
