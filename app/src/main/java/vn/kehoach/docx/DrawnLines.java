package vn.kehoach.docx;

import java.util.Set;

/**
 * Lines drawn with the tools of an application. Names of other formats' elements are not kept, but
 * their attributes tell a line.
 */
final class DrawnLines {
    private static final Set<String> SHAPES = Set.of("line", "straightConnector1");

    /** Numbers of the shapes "straight connector" and "line" in drawings of the older kind. */
    private static final String CONNECTOR = ".*_t(?:20|32)";

    private DrawnLines() {}

    /** How many are in {@code node}. */
    static int in(XmlNode node) {
        int count = isLine(node) ? 1 : 0;
        for (XmlNode child : node.children()) {
            count += in(child);
        }
        return count;
    }

    private static boolean isLine(XmlNode node) {
        return SHAPES.contains(node.attribute("prst"))
                || (!node.attribute("from").isEmpty() && !node.attribute("to").isEmpty())
                || node.attribute("type").matches(CONNECTOR)
                || node.attribute("hr").equals("t");
    }
}
