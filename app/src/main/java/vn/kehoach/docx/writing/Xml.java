package vn.kehoach.docx.writing;

import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document under construction; an element without content closes itself. */
final class Xml {
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder written = new StringBuilder(DECLARATION);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;

    /** Begins an element; its attributes may follow, then its content. */
    Xml open(String name) {
        endTag();
        written.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** Adds an attribute to the element just opened. */
    Xml with(String name, String value) {
        if (!tagOpen) {
            throw new IllegalStateException("attribute " + name + " after the tag's end");
        }
        written.append(' ').append(name).append("=\"");
        escape(value, 0, value.length());
        written.append('"');
        return this;
    }

    Xml with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** Ends the element opened last. */
    Xml close() {
        String name = open.pop();
        if (tagOpen) {
            written.append("/>");
            tagOpen = false;
        } else {
            written.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element without attributes and content. */
    Xml empty(String name) {
        return open(name).close();
    }

    /** A Word element that has only a value. */
    Xml value(String name, String value) {
        return open(name).with("w:val", value).close();
    }

    Xml value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** A Word property that is on or off; being on is said by the element alone. */
    Xml toggle(String name, boolean on) {
        return on ? empty(name) : value(name, 0);
    }

    Xml text(String characters) {
        return text(characters, 0, characters.length());
    }

    /**
     * Characters {@code from} inclusive to {@code to} exclusive.
     *
     * @throws IllegalArgumentException for a character that XML cannot hold
     */
    Xml text(String characters, int from, int to) {
        endTag();
        escape(characters, from, to);
        return this;
    }

    /** The whole document. */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return written.toString();
    }

    private void endTag() {
        if (tagOpen) {
            written.append('>');
            tagOpen = false;
        }
    }

    private void escape(String characters, int from, int to) {
        for (int at = from; at < to; at++) {
            char character = characters.charAt(at);
            switch (character) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> {
                    if (character < ' ' || character >= '\uD800') {
                        requireAllowed(characters, at);
                    }
                    written.append(character);
                }
            }
        }
    }

    private static void requireAllowed(String characters, int at) {
        char character = characters.charAt(at);
        boolean paired =
                Character.isHighSurrogate(character)
                        ? at + 1 < characters.length()
                                && Character.isLowSurrogate(characters.charAt(at + 1))
                        : at > 0 && Character.isHighSurrogate(characters.charAt(at - 1));
        boolean allowed =
                Character.isSurrogate(character)
                        ? paired
                        : character >= ' ' && character < '\uFFFE';
        if (!allowed) {
            throw new IllegalArgumentException(
                    "U+%04X cannot stand in a Word file: %s"
                            .formatted((int) character, characters));
        }
    }
}
