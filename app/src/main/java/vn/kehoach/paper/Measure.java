package vn.kehoach.paper;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;

import java.util.ArrayList;
import java.util.List;

/** Widths of typed text, in twips, for choosing columns and indents before lines are broken. */
final class Measure {
    private final FontFamily fonts;

    Measure(FontFamily fonts) {
        this.fonts = fonts;
    }

    double width(String text, TextFormat format) {
        double sum = 0;
        Face face = Face.of(format.bold(), format.italic());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += fonts.has(face, c) ? fonts.advance(face, format.size(), c) : 0;
        }
        return sum;
    }

    double width(List<Piece> pieces) {
        return pieces.stream().mapToDouble(piece -> width(piece.text(), piece.format())).sum();
    }

    /** Width of the widest word. */
    double widestWord(List<Piece> pieces) {
        return words(pieces).stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /**
     * The narrowest width at which centred words take no more lines than at {@code width}: their
     * lines are then of about equal length.
     */
    double balanced(List<Piece> pieces, double width) {
        return lines(pieces).stream().mapToDouble(line -> line(line, width)).max().orElse(0);
    }

    /** Width of the widest line where lines end only as the text says. */
    double widestLine(List<Piece> pieces) {
        return lines(pieces).stream().mapToDouble(this::width).max().orElse(0);
    }

    /** The pieces of each line that the text itself ends. */
    private static List<List<Piece>> lines(List<Piece> pieces) {
        var lines = new ArrayList<List<Piece>>();
        lines.add(new ArrayList<>());
        for (Piece piece : pieces) {
            int from = 0;
            for (int end = piece.text().indexOf('\n');
                    end >= 0;
                    end = piece.text().indexOf('\n', from)) {
                lines.getLast()
                        .add(Piece.printed(piece.text().substring(from, end), piece.format()));
                lines.add(new ArrayList<>());
                from = end + 1;
            }
            lines.getLast()
                    .add(
                            from == 0
                                    ? piece
                                    : Piece.printed(piece.text().substring(from), piece.format()));
        }
        return lines;
    }

    private double line(List<Piece> pieces, double width) {
        List<Double> words = words(pieces);
        double blank = pieces.isEmpty() ? 0 : width(" ", pieces.getFirst().format());
        int lines = lines(words, blank, width);
        double narrow = 0;
        double wide = width;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (lines(words, blank, middle) <= lines) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return wide;
    }

    private List<Double> words(List<Piece> pieces) {
        var words = new ArrayList<Double>();
        double word = 0;
        for (Piece piece : pieces) {
            String text = piece.text().replace('\t', ' ').replace('\n', ' ');
            int from = 0;
            for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
                words.add(word + width(text.substring(from, at), piece.format()));
                word = 0;
                from = at + 1;
            }
            word += width(text.substring(from), piece.format());
        }
        words.add(word);
        return words;
    }

    /** Lines that the words take; more than there are words when one is wider than the line. */
    private static int lines(List<Double> words, double blank, double width) {
        int lines = 1;
        double used = -blank;
        for (double word : words) {
            if (word > width) {
                return words.size() + 1;
            }
            if (used + blank + word > width) {
                lines++;
                used = word;
            } else {
                used += blank + word;
            }
        }
        return lines;
    }
}
