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

    private static final Pattern DASH = Pattern.compile("[-–] ");
    private static final Pattern ENDED = Pattern.compile(".*[.;:,!?]");

    private Wrapping() {}

    /**
     * Whether {@code next}, for which the lines {@code open} above had no room, begins with a
     * number or dash, as a paragraph does. A dash behind words that no mark ends stands between
     * them: "Kế hoạch - Tài chính", "2026 - 2030".
     */
    static boolean beginsItem(List<TextLine> open, TextLine next) {
        boolean inside =
                DASH.matcher(next.text()).lookingAt()
                        && !DASH.matcher(open.getFirst().text()).lookingAt()
                        && !ENDED.matcher(open.getLast().text()).matches();
        return !inside && LABEL.matcher(next.text() + " ").matches();
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
