package vn.kehoach.pdf;

import vn.kehoach.source.SourceRun;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text on a page; lengths in points from the sheet's upper left corner.
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
        double size) {
    TextLine {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(SourceRun::text).collect(Collectors.joining());
    }
}
