package vn.kehoach.pdf;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Undoes hard wraps: lines become paragraphs again. */
final class ParagraphJoiner {
    private static final double MM = 25.4 / 72;

    /** Points by which edges that are meant to be one may differ. */
    private static final double SAME_EDGE = 2;

    /** Points by which a first line may at most be indented. */
    private static final double INDENT = 60;

    /** Points by which a centred line must be away from both margins. */
    private static final double CENTRED = 20;

    /** Most baselines' distance inside a paragraph, in parts of the font size. */
    private static final double LEADING = 2.2;

    private static final double BLANK = 0.25;

    private static final Pattern LABEL =
            Pattern.compile(
                    "([-–+*•]\\s|\\d{1,2}(\\.\\d{1,2})*[.)]\\s|\\(?[a-zđ\\d]{1,2}\\)\\s"
                            + "|[IVX]{1,5}\\.\\s|Điều\\s\\d).*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?]");

    private final List<SourceBlock> paragraphs = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private TextPage page;

    private ParagraphJoiner(TextPage first) {
        page = first;
    }

    /** The paragraphs of consecutive pages (at least one) of one section. */
    static List<SourceBlock> join(List<TextPage> pages) {
        var joiner = new ParagraphJoiner(pages.getFirst());
        for (TextPage page : pages) {
            for (TextLine line : page.lines()) {
                joiner.add(line, page);
            }
        }
        joiner.end();
        return joiner.paragraphs;
    }

    private void add(TextLine line, TextPage newPage) {
        if (!open.isEmpty() && !continues(line, newPage)) {
            end();
        }
        open.add(line);
        page = newPage;
    }

    /** Whether {@code next} would have stood on the last line, had there been room. */
    private boolean continues(TextLine next, TextPage newPage) {
        TextLine last = open.getLast();
        double shift = newPage.left() - page.left();
        double step = next.baseline() - last.baseline();
        boolean below = !page.equals(newPage) || (step > 0 && step < LEADING * last.size());
        boolean noRoom =
                last.right() + BLANK * last.size() + next.firstWord() > page.right() - SAME_EDGE;
        double outdent = last.left() - next.left() + shift;
        boolean sameColumn =
                outdent > -SAME_EDGE && outdent < (open.size() == 1 ? INDENT : SAME_EDGE);
        boolean told =
                !SENTENCE_END.matcher(last.text()).matches()
                        || open.getFirst().left() > next.left() - shift + SAME_EDGE;
        return below
                && noRoom
                && sameColumn
                && !looksOther(last, next)
                && told
                && !LABEL.matcher(next.text() + " ").matches();
    }

    /** Whether both lines are of one look each, and not of the same. */
    private static boolean looksOther(TextLine last, TextLine next) {
        return last.runs().size() == 1
                && next.runs().size() == 1
                && !withText(last.runs().getFirst(), "")
                        .equals(withText(next.runs().getFirst(), ""));
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        TextLine first = open.getFirst();
        boolean centred = open.size() == 1 && isCentred(first);
        double indent = (first.left() - page.left()) * MM;
        paragraphs.add(new SourceParagraph(runs(), "", "", centred ? "center" : "", indent));
        open.clear();
    }

    private boolean isCentred(TextLine line) {
        double left = line.left() - page.left();
        double right = page.right() - line.right();
        return left > CENTRED && Math.abs(left - right) < 2 * SAME_EDGE;
    }

    private List<SourceRun> runs() {
        var runs = new ArrayList<SourceRun>();
        for (TextLine line : open) {
            boolean blank = !runs.isEmpty() && !endsInHyphen(runs);
            for (SourceRun run : line.runs()) {
                append(runs, blank ? withText(run, " " + run.text()) : run);
                blank = false;
            }
        }
        return runs;
    }

    /** "2021-" and "2025" are one word. */
    private static boolean endsInHyphen(List<SourceRun> runs) {
        return runs.getLast().text().matches(".*\\S-");
    }

    private static void append(List<SourceRun> runs, SourceRun run) {
        if (!runs.isEmpty() && withText(runs.getLast(), "").equals(withText(run, ""))) {
            runs.set(runs.size() - 1, withText(run, runs.getLast().text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    private static SourceRun withText(SourceRun run, String text) {
        return new SourceRun(text, run.bold(), run.italic(), run.underline(), run.sizePt());
    }
}
