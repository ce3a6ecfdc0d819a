package vn.kehoach.store.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of texts as one text: each is ended by a line feed, so that no list looks like another.
 */
public final class Lines {
    private Lines() {}

    public static String joined(List<String> lines) {
        var text = new StringBuilder();
        for (String line : lines) {
            text.append(line.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return text.toString();
    }

    public static List<String> split(String joined) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char at = joined.charAt(i);
            if (at == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else if (at == '\\') {
                i++;
                line.append(joined.charAt(i) == 'n' ? '\n' : '\\');
            } else {
                line.append(at);
            }
        }
        return lines;
    }
}
