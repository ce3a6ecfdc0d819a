package vn.kehoach.layout;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.Piece;

import java.util.stream.IntStream;

/** The places between the characters of one line; lengths in twips. */
final class LineCarets {
    private final FontFamily fonts;

    LineCarets(FontFamily fonts) {
        this.fonts = fonts;
    }

    /** Whether the line shows text of the document, or could. */
    static boolean says(PlacedLine line) {
        return line.runs().isEmpty() || offsets(line).findAny().isPresent();
    }

    private static IntStream offsets(PlacedLine line) {
        return line.runs().stream()
                .mapToInt(PlacedRun::offset)
                .filter(offset -> offset != Piece.PRINTED);
    }

    /** Offset of the line's first character of the document. */
    static int first(PlacedLine line) {
        return offsets(line).findFirst().orElse(0);
    }

    /** Offset behind the line's last character of the document, a trailing blank included. */
    static int end(PlacedLine line) {
        return line.runs().stream()
                .filter(run -> run.offset() != Piece.PRINTED)
                .mapToInt(run -> run.offset() + run.text().length())
                .max()
                .orElse(0);
    }

    /** Offset behind the last character that is not a trailing blank. */
    static int inkEnd(PlacedLine line) {
        String text = line.text();
        int inked = text.length();
        while (inked > 0 && text.charAt(inked - 1) == ' ') {
            inked--;
        }
        return Math.max(first(line), end(line) - text.length() + inked);
    }

    static double left(PlacedLine line) {
        return line.runs().isEmpty() ? line.x() : line.runs().getFirst().x();
    }

    static double right(PlacedLine line) {
        return line.runs().isEmpty()
                ? line.x()
                : line.runs().getLast().x() + line.runs().getLast().width();
    }

    /** X of a caret before character {@code offset}; behind the mark of a note called there. */
    double x(PlacedLine line, int offset) {
        double x = right(line);
        boolean said = false;
        int end = 0;
        for (PlacedRun run : line.runs()) {
            if (run.isMark() && said && end <= offset) {
                x = run.x() + run.width();
            }
            if (run.offset() == Piece.PRINTED || (said && run.offset() > offset)) {
                continue;
            }
            said = true;
            end = run.offset() + run.text().length();
            x = run.x();
            for (int i = 0; i < Math.min(offset - run.offset(), run.text().length()); i++) {
                x += advance(run, i);
            }
        }
        return x;
    }

    /** Offset of the place between two characters that is nearest to {@code x}. */
    int offset(PlacedLine line, double x) {
        int offset = 0;
        boolean said = false;
        for (PlacedRun run : line.runs()) {
            if (run.offset() == Piece.PRINTED) {
                continue;
            }
            if (x < run.x()) {
                return said ? offset : run.offset();
            }
            offset = run.offset() + charactersBefore(run, x);
            said = true;
        }
        return offset;
    }

    private int charactersBefore(PlacedRun run, double x) {
        double at = run.x();
        for (int i = 0; i < run.text().length(); i++) {
            double width = advance(run, i);
            if (x < at + width / 2) {
                return i;
            }
            at += width;
        }
        return run.text().length();
    }

    private double advance(PlacedRun run, int index) {
        if (run.isTab()) {
            return run.width();
        }
        char character = run.text().charAt(index);
        double stretch = character == ' ' ? run.stretch() : 0;
        return fonts.advance(face(run), run.format().drawnSize(), character) + stretch;
    }

    /** The box of a caret before character {@code offset}: as high as the letters beside it. */
    Box caret(int page, PlacedLine line, int offset) {
        double x = x(line, offset);
        if (line.runs().isEmpty()) {
            return new Box(page, x, line.top(), 0, line.height());
        }
        PlacedRun beside = line.runs().getFirst();
        for (PlacedRun run : line.runs()) {
            if (run.offset() == Piece.PRINTED || run.offset() < Math.max(1, offset)) {
                beside = run;
            }
        }
        int ascent = fonts.ascent(face(beside), beside.format().size());
        int descent = fonts.descent(face(beside), beside.format().size());
        return new Box(page, x, line.baseline() - ascent, 0, ascent + descent);
    }

    private static Face face(PlacedRun run) {
        return Face.of(run.format().bold(), run.format().italic());
    }
}
