package vn.kehoach.docx;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An element of a Word part. WordprocessingML names stand without prefix, those of markup
 * compatibility with {@code mc:}, all others are {@link #FOREIGN}.
 */
final class XmlNode {
    static final String FOREIGN = "*";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]*)?");

    private final String name;
    private final List<String> attributes;
    private List<XmlNode> children = List.of();
    private StringBuilder text = new StringBuilder(0);

    /**
     * @param attributes local names and values in turn
     */
    XmlNode(String name, List<String> attributes) {
        this.name = name;
        this.attributes = List.copyOf(attributes);
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<XmlNode> children() {
        return children;
    }

    String text() {
        return text.toString();
    }

    void add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    /** The first child of that name, or one without anything in it. */
    XmlNode child(String wanted) {
        return find(wanted).orElseGet(() -> new XmlNode(wanted, List.of()));
    }

    Optional<XmlNode> find(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    List<XmlNode> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    boolean has(String wanted) {
        return find(wanted).isPresent();
    }

    /** An attribute's value; empty when it is not there. */
    String attribute(String wanted) {
        for (int at = 0; at < attributes.size(); at += 2) {
            if (attributes.get(at).equals(wanted)) {
                return attributes.get(at + 1);
            }
        }
        return "";
    }

    /** Local names and values in turn. */
    List<String> attributes() {
        return attributes;
    }

    /** {@code w:val}; empty when it is not there. */
    String value() {
        return attribute("val");
    }

    /** An attribute as a whole number, or nothing where the file says none or nonsense. */
    @Nullable Integer number(String wanted) {
        String value = attribute(wanted);
        if (!NUMBER.matcher(value).matches()) {
            return null;
        }
        return (int) Double.parseDouble(value);
    }

    int number(String wanted, int otherwise) {
        Integer number = number(wanted);
        return number == null ? otherwise : number;
    }

    /** Whether the child switches a property on or off; nothing where the file says neither. */
    @Nullable Boolean toggle(String wanted) {
        Optional<XmlNode> found = find(wanted);
        if (found.isEmpty()) {
            return null;
        }
        return !isOff(found.get().value());
    }

    /** Whether an attribute switches something on; silence does not. */
    static boolean isOn(String attribute) {
        return !attribute.isEmpty() && !isOff(attribute);
    }

    private static boolean isOff(String value) {
        return value.equals("0") || value.equals("false") || value.equals("off");
    }

    /** Nodes of that name at any depth, outermost only. */
    List<XmlNode> below(String wanted) {
        var found = new ArrayList<XmlNode>();
        for (XmlNode child : children) {
            if (child.is(wanted)) {
                found.add(child);
            } else {
                found.addAll(child.below(wanted));
            }
        }
        return found;
    }
}
