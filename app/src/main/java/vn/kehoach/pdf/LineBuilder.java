package vn.kehoach.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

import vn.kehoach.source.SourceRun;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final List<TextPosition> line = new ArrayList<>();

    void add(TextPosition character) {
        if (isBlank(character) && line.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && !continues(character)) {
            end();
        }
        line.add(character);
    }

    /** The lines so far, the last one ended. */
    List<TextLine> lines() {
        end();
        return lines;
    }

    private boolean continues(TextPosition next) {
        TextPosition before = line.getLast();
        double size = Math.max(size(before), size(next));
        double gap = next.getXDirAdj() - right(before);
        double rise = Math.abs(next.getYDirAdj() - before.getYDirAdj());
        return rise < SAME_BASELINE * size
                && gap > -OVERLAP * size
                && (gap < NEXT_CELL * size
                        || (gap < STRETCHED * size && (isLabel() || isBlank(before))));
    }

    private boolean isLabel() {
        String text = line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        return LABEL.matcher(text.strip()).matches();
    }

    private void end() {
        while (!line.isEmpty() && isBlank(line.getLast())) {
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
                        line.getFirst().getXDirAdj(),
                        right(line.getLast()),
                        line.getFirst().getYDirAdj(),
                        right(line.get(word)) - line.getFirst().getXDirAdj(),
                        line.stream().mapToDouble(LineBuilder::size).max().orElse(0)));
        line.clear();
    }

    private boolean blankBefore(int index) {
        return isBlank(line.get(index)) || gapBefore(index);
    }

    /** Many files have gaps where others have blanks. */
    private boolean gapBefore(int index) {
        TextPosition before = line.get(index - 1);
        TextPosition next = line.get(index);
        double gap = next.getXDirAdj() - right(before);
        return gap > BLANK * size(next) && !isBlank(before) && !isBlank(next);
    }

    private List<SourceRun> runs() {
        var runs = new ArrayList<SourceRun>();
        var text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            if (i > 0 && gapBefore(i)) {
                text.append(' ');
            }
            text.append(line.get(i).getUnicode());
            boolean last = i == line.size() - 1;
            if (last || !run("", line.get(i)).equals(run("", line.get(i + 1)))) {
                runs.add(run(text.toString(), line.get(i)));
                text.setLength(0);
            }
        }
        return runs;
    }

    private static SourceRun run(String text, TextPosition like) {
        PDFont font = like.getFont();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return new SourceRun(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                name.contains("bold") || name.contains("black"),
                name.contains("italic") || name.contains("oblique"),
                false,
                Math.round(size(like) * 2) / 2.0);
    }

    /** Also of blanks that do not break. */
    private static boolean isBlank(TextPosition character) {
        return character
                .getUnicode()
                .codePoints()
                .allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** In points; PDFBox has it cut to whole ones. */
    private static double size(TextPosition character) {
        return character.getTextMatrix().getScalingFactorY();
    }

    private static double right(TextPosition character) {
        return character.getXDirAdj() + character.getWidthDirAdj();
    }
}
