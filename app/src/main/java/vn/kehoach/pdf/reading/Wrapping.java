package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What lines say of the paragraphs that they were once. */
final class Wrapping {
    private static final Pattern LABEL =
            Pattern.compile(
                    "([-–+*•]\\s|\\d{1,2}(\\.\\d{1,2})*[.)]\\s|\\(?[a-zđ\\d]{1,2}\\)\\s"
                            + "|[IVX]{1,5}\\.\\s|Điều\\s\\d).*");

    /** "2026" and "- 2030" on the next line. */
    private static final Pattern YEAR_END = Pattern.compile(".*\\d");

    private static final Pattern SPAN = Pattern.compile("[-–] \\d");

    private Wrapping() {}

    /** Whether {@code next} begins with a number or dash, as a paragraph does. */
    static boolean beginsItem(TextLine last, TextLine next) {
        boolean span =
                YEAR_END.matcher(last.text()).matches() && SPAN.matcher(next.text()).lookingAt();
        return !span && LABEL.matcher(next.text() + " ").matches();
    }

    /** The runs of {@code lines} as one paragraph. */
    static List<SourceRun> joined(List<TextLine> lines) {
        var runs = new ArrayList<SourceRun>();
        for (TextLine line : lines) {
            boolean blank = !runs.isEmpty() && !endsInHyphen(runs);
            for (SourceRun run : line.runs()) {
                TextLine.append(runs, blank ? TextLine.withText(run, " " + run.text()) : run);
                blank = false;
            }
        }
        return runs;
    }

    /** "2021-" and "2025" are one word. */
    private static boolean endsInHyphen(List<SourceRun> runs) {
        return runs.getLast().text().matches(".*\\S-");
    }
}
