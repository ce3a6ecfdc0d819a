package vn.kehoach.plain;

import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks inside consecutive lines: "*italic*", "**bold**", both and nested, "&lt;http…&gt;", and
 * backslashes before marks that are meant as they stand.
 */
final class InlineMarks {
    private static final Pattern LINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
    private static final String ESCAPABLE = "\\*_#-.+()[]<>|!`~";

    private final List<Mark> marks = new ArrayList<>();
    private final String lines;

    InlineMarks(String lines) {
        this.lines = lines;
    }

    /** Runs of each paragraph with words; two blanks at a line's end give "\n" inside it. */
    List<List<SourceRun>> paragraphs() {
        List<Piece> pieces = pieces();
        new StarPairing(marks).pair();
        var writer = new RunWriter();
        for (Piece piece : pieces) {
            switch (piece) {
                case Text text -> writer.text(text.characters());
                case Stars stars -> writer.stars(marks.get(stars.mark()));
                case LineEnd end -> writer.lineEnd(end.bound());
            }
        }
        return writer.finish();
    }

    private sealed interface Piece permits Text, Stars, LineEnd {}

    private record Text(String characters) implements Piece {}

    private record Stars(int mark) implements Piece {}

    private record LineEnd(boolean bound) implements Piece {}

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        Matcher link = LINK.matcher(lines);
        int at = 0;
        while (at < lines.length()) {
            char c = lines.charAt(at);
            if (c == '*') {
                int end = at;
                while (end < lines.length() && lines.charAt(end) == '*') {
                    end++;
                }
                pieces.add(new Stars(marks.size()));
                marks.add(Mark.between(before(at), end - at, after(end)));
                at = end;
            } else if (c == '\n') {
                pieces.add(new LineEnd(at >= 2 && lines.startsWith("  ", at - 2)));
                at++;
            } else if (c == '\\' && ESCAPABLE.indexOf(after(at + 1)) >= 0) {
                pieces.add(new Text(lines.substring(at + 1, at + 2)));
                at += 2;
            } else if (c == '<' && link.find(at) && link.start() == at) {
                pieces.add(new Text(link.group(1)));
                at = link.end();
            } else {
                int end = nextSpecial(at + 1);
                pieces.add(new Text(lines.substring(at, end)));
                at = end;
            }
        }
        return pieces;
    }

    private int nextSpecial(int from) {
        int end = from;
        while (end < lines.length() && "*\n\\<".indexOf(lines.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private char before(int at) {
        return at == 0 ? '\n' : lines.charAt(at - 1);
    }

    private char after(int at) {
        return at >= lines.length() ? '\n' : lines.charAt(at);
    }
}
