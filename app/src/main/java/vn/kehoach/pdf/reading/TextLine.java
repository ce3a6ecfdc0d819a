package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text; lengths in points.
 *
 * @param runs not blank, no blanks at either end of the line
 * @param firstWord width of the first word
 * @param size of the largest characters
 */
record TextLine(
        List<SourceRun> runs,
        double left,
        double right,
        double baseline,
        double firstWord,
        double size)
        implements Piece {
    TextLine {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(SourceRun::text).collect(Collectors.joining());
    }

    @Override
    public double bottom() {
        return baseline;
    }

    double width() {
        return right - left;
    }

    /** This line and {@code next} to the right of it, as one with {@code between}. */
    TextLine join(String between, TextLine next) {
        var all = new ArrayList<>(runs);
        SourceRun last = all.removeLast();
        all.add(withText(last, last.text() + between));
        next.runs.forEach(run -> append(all, run));
        return new TextLine(
                all,
                left,
                Math.max(right, next.right),
                baseline,
                firstWord,
                Math.max(size, next.size));
    }

    /** Adds {@code run} to {@code runs}, in one with the last where both look alike. */
    static void append(List<SourceRun> runs, SourceRun run) {
        if (!runs.isEmpty() && withText(runs.getLast(), "").equals(withText(run, ""))) {
            runs.set(runs.size() - 1, withText(run, runs.getLast().text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    static SourceRun withText(SourceRun run, String text) {
        return new SourceRun(text, run.bold(), run.italic(), run.underline(), run.sizePt());
    }
}
