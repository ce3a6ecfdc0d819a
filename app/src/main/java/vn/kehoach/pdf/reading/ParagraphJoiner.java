package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Undoes hard wraps: lines become paragraphs again, and tables broken over pages whole. */
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

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?]");

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private final Margins margins;
    private PageFlow page;
    private List<Double> edges = List.of();

    private ParagraphJoiner(List<PageFlow> pages) {
        margins = new Margins(pages);
        page = pages.getFirst();
    }

    /** The paragraphs and tables of consecutive pages (at least one) of one section. */
    static List<SourceBlock> join(List<PageFlow> pages) {
        var joiner = new ParagraphJoiner(pages);
        for (PageFlow page : pages) {
            for (Piece piece : page.pieces()) {
                joiner.add(piece, page);
            }
        }
        joiner.end();
        return joiner.blocks;
    }

    private void add(Piece piece, PageFlow newPage) {
        switch (piece) {
            case TextLine line -> {
                if (open.isEmpty() || !continues(line, newPage)) {
                    end();
                    turn(newPage);
                }
                open.add(line);
            }
            case Piece.Apart apart -> {
                end();
                turn(newPage);
                blocks.addAll(apart.paragraphs());
            }
            case Piece.Ruled ruled -> {
                end();
                add(ruled, newPage);
            }
        }
        page = newPage;
    }

    /** A page that was left early was left on purpose. */
    private void turn(PageFlow newPage) {
        if (!page.equals(newPage) && margins.endsEarly(page)) {
            blocks.add(new SourceBreak());
        }
    }

    /** A table, or what a new page has of the one before. */
    private void add(Piece.Ruled ruled, PageFlow newPage) {
        if (!page.equals(newPage)
                && !blocks.isEmpty()
                && blocks.getLast() instanceof SourceTable above
                && BrokenTable.sameColumns(edges, ruled.edges())) {
            blocks.set(blocks.size() - 1, new BrokenTable(above, ruled.table()).whole());
        } else {
            turn(newPage);
            blocks.add(ruled.table());
        }
        edges = ruled.edges();
    }

    /** Whether {@code next} would have stood on the last line, had there been room. */
    private boolean continues(TextLine next, PageFlow newPage) {
        TextLine last = open.getLast();
        double shift = margins.left(newPage) - margins.left(page);
        double step = next.baseline() - last.baseline();
        boolean below = !page.equals(newPage) || (step > 0 && step < LEADING * last.size());
        boolean centred = haveOneMiddle(last, next);
        double room = centred ? margins.width() - last.width() : margins.right(page) - last.right();
        boolean noRoom =
                BLANK * last.size() + next.firstWord() > room - SAME_EDGE
                        || (centred && inBrackets());
        double outdent = last.left() - next.left() + shift;
        boolean sameColumn =
                outdent > -SAME_EDGE && outdent < (open.size() == 1 ? INDENT : SAME_EDGE);
        boolean told =
                centred
                        || !SENTENCE_END.matcher(last.text()).matches()
                        || open.getFirst().left() > next.left() - shift + SAME_EDGE;
        return below
                && noRoom
                && (sameColumn || centred)
                && !looksOther(last, next)
                && told
                && !Wrapping.beginsItem(open, next);
    }

    /** Whether both lines are of one look each, and not of the same. */
    private static boolean looksOther(TextLine last, TextLine next) {
        return last.runs().size() == 1
                && next.runs().size() == 1
                && !TextLine.withText(last.runs().getFirst(), "")
                        .equals(TextLine.withText(next.runs().getFirst(), ""));
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        TextLine first = open.getFirst();
        boolean centred = open.size() == 1 && isCentred(first);
        double indent = (first.left() - margins.left(page)) * MM;
        blocks.add(
                new SourceParagraph(
                        Wrapping.joined(open), "", "", centred ? "center" : "", indent));
        open.clear();
    }

    /** Whether two lines of unequal width stand over each other's middle. */
    private static boolean haveOneMiddle(TextLine last, TextLine next) {
        double apart = (last.left() + last.right() - next.left() - next.right()) / 2;
        return Math.abs(apart) < SAME_EDGE && Math.abs(next.left() - last.left()) > SAME_EDGE / 2;
    }

    /** Whether a bracket is open: programs balance the lines of a centred remark. */
    private boolean inBrackets() {
        String text = open.stream().map(TextLine::text).collect(Collectors.joining());
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private boolean isCentred(TextLine line) {
        double left = line.left() - margins.left(page);
        double right = margins.right(page) - line.right();
        return left > CENTRED && Math.abs(left - right) < 2 * SAME_EDGE;
    }
}
