package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceRun;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers characters into lines; gaps are in parts of the font size. */
final class LineBuilder {
    /** What raised and lowered characters may be off the baseline. */
    private static final double SAME_BASELINE = 0.45;

    private static final double OVERLAP = 0.5;
    private static final double BLANK = 0.2;

    /** Another cell, unless it is a tab behind a label or a stretched blank. */
    private static final double NEXT_CELL = 1.2;

    private static final double STRETCHED = 3;
    private static final Pattern LABEL = Pattern.compile("[-+*•]|.{1,6}[.)]");

    private final List<TextLine> lines = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();

    /** The lines of {@code glyphs} in the order in which they begin. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        var builder = new LineBuilder();
        glyphs.forEach(builder::add);
        builder.end();
        return builder.lines;
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank() && line.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && !continues(glyph)) {
            end();
        }
        if (!(glyph.isBlank() && line.isEmpty())) {
            line.add(glyph);
        }
    }

    private boolean continues(Glyph next) {
        Glyph before = line.getLast();
        double size = Math.max(before.size(), next.size());
        double gap = next.left() - before.right();
        double rise = Math.abs(next.baseline() - before.baseline());
        return rise < SAME_BASELINE * size
                && gap > -OVERLAP * size
                && (gap < NEXT_CELL * size
                        || (gap < STRETCHED * size && (isLabel() || before.isBlank())));
    }

    private boolean isLabel() {
        String text = line.stream().map(Glyph::text).collect(Collectors.joining());
        return LABEL.matcher(text.strip()).matches();
    }

    private void end() {
        while (!line.isEmpty() && line.getLast().isBlank()) {
            line.removeLast();
        }
        if (line.isEmpty()) {
            return;
        }
        int word = 0;
        while (word + 1 < line.size() && !blankBefore(word + 1)) {
            word++;
        }
        lines.add(
                new TextLine(
                        runs(),
                        line.getFirst().left(),
                        line.getLast().right(),
                        line.getFirst().baseline(),
                        line.get(word).right() - line.getFirst().left(),
                        line.stream().mapToDouble(Glyph::size).max().orElse(0)));
        line.clear();
    }

    private boolean blankBefore(int index) {
        return line.get(index).isBlank() || gapBefore(index);
    }

    /** Many files have gaps where others have blanks. */
    private boolean gapBefore(int index) {
        Glyph before = line.get(index - 1);
        Glyph next = line.get(index);
        double gap = next.left() - before.right();
        return gap > BLANK * next.size() && !before.isBlank() && !next.isBlank();
    }

    private List<SourceRun> runs() {
        var runs = new ArrayList<SourceRun>();
        var text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            if (i > 0 && gapBefore(i)) {
                text.append(' ');
            }
            text.append(line.get(i).text());
            boolean last = i == line.size() - 1;
            if (last || !run("", line.get(i)).equals(run("", line.get(i + 1)))) {
                runs.add(run(text.toString(), line.get(i)));
                text.setLength(0);
            }
        }
        return runs;
    }

    private static SourceRun run(String text, Glyph like) {
        return new SourceRun(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                like.bold(),
                like.italic(),
                false,
                Math.round(like.size() * 2) / 2.0);
    }
}
