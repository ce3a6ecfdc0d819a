package vn.kehoach.layout;

import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PageStart;
import vn.kehoach.paper.ParagraphFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A paragraph broken into lines in a column; lengths in twips.
 *
 * @param source the paragraph with its settled right indent
 * @param x left end of its rules on the sheet
 * @param width length of its rules
 * @param continued whether its first lines stand on an earlier page
 */
record SetParagraph(
        FlowParagraph source, double x, double width, List<SetLine> lines, boolean continued)
        implements SetItem {
    /** Fewest lines of a paragraph at the foot and at the head of a page. */
    static final int WIDOW = 2;

    SetParagraph {
        lines = List.copyOf(lines);
    }

    SetParagraph(FlowParagraph source, double x, double width, List<SetLine> lines) {
        this(source, x, width, lines, false);
    }

    /** What an upper rule adds above the first line. */
    double ruleHeight() {
        var rule = source.format().top();
        return rule.drawn() && !continued ? rule.twips() + rule.space() * 20.0 : 0;
    }

    /** What a lower rule adds below the last line. */
    double lowerRuleHeight() {
        var rule = source.format().bottom();
        return rule.drawn() ? rule.twips() + rule.space() * 20.0 : 0;
    }

    /** Height of all lines and rules, without the space below. */
    @Override
    public double height() {
        return ruleHeight() + height(0, lines.size()) + lowerRuleHeight();
    }

    double after() {
        return source.format().after();
    }

    @Override
    public boolean keepsWithNext() {
        return source.format().keepWithNext();
    }

    @Override
    public boolean beginsPage() {
        return source.format().pageBreakBefore();
    }

    @Override
    public SetParagraph settledAtPageStart() {
        var format = source.format().withPageStart(PageStart.SETTLED);
        return new SetParagraph(source.withFormat(format), x, width, lines, continued);
    }

    @Override
    public Need leastStart() {
        boolean whole = source.format().keepTogether() || lines.size() < 2 * WIDOW;
        return whole
                ? new Need(height() - overhang(lines.size()), leastNotes(lines.size()))
                : new Need(ruleHeight() + height(0, WIDOW) - overhang(WIDOW), leastNotes(WIDOW));
    }

    @Override
    public double notes() {
        return notes(0, lines.size());
    }

    private double notes(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += lines.get(i).notesHeight();
        }
        return height;
    }

    /** Height of the notes of lines up to {@code to} without what may go on on the next page. */
    private double leastNotes(int to) {
        return notes(0, to) - lines.get(to - 1).notesBeyond();
    }

    /** What of this note may go on at the foot of the page after the one of its mark. */
    double beyondFoot() {
        boolean parted = !source.format().keepTogether() && lines.size() > WIDOW;
        return parted ? height(WIDOW, lines.size()) : 0;
    }

    /** What of the line before {@code to} may hang over the page's foot. */
    private double overhang(int to) {
        SetLine last = lines.get(to - 1);
        return lowerRuleHeight() > 0 && to == lines.size() ? 0 : last.height() - last.needed();
    }

    /** Height of the lines {@code from} inclusive to {@code to} exclusive. */
    double height(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += lines.get(i).height();
        }
        return height;
    }

    /** This empty paragraph, no higher than {@code room} twips. */
    SetParagraph shrunkTo(double room) {
        double height = Math.max(1, Math.min(height(), Math.floor(room)));
        var format = source.format().withSpacing(LineSpacing.exactly(height));
        var line = new SetLine(x, height, height, height, List.of());
        return new SetParagraph(source.withFormat(format), x, width, List.of(line));
    }

    /** The lines {@code from} inclusive to {@code to} exclusive as a paragraph of their own. */
    SetParagraph part(int from, int to) {
        return new SetParagraph(source, x, width, lines.subList(from, to), continued || from > 0);
    }

    SetParagraph withFormat(ParagraphFormat format) {
        return new SetParagraph(source.withFormat(format), x, width, lines, continued);
    }

    SetParagraph withLastLine(SetLine last) {
        var changed = new ArrayList<>(lines);
        changed.set(changed.size() - 1, last);
        return new SetParagraph(source, x, width, changed, continued);
    }

    /** These lines where a header row is repeated. */
    SetParagraph repeated() {
        List<SetLine> again = lines.stream().map(SetLine::repeated).toList();
        return new SetParagraph(source, x, width, again, continued);
    }

    /**
     * How many leading lines fit.
     *
     * @param room for the height of their notes, the twips that are left for them
     */
    int linesFitting(DoubleUnaryOperator room) {
        int count = 0;
        double used = ruleHeight();
        double notes = 0;
        double lastLeast = 0;
        while (count < lines.size()) {
            SetLine line = lines.get(count);
            double called = notes + line.notesHeight();
            double least = called - line.notesBeyond();
            if (used + line.needed() > room.applyAsDouble(least)) {
                break;
            }
            used += line.height();
            notes = called;
            lastLeast = least;
            count++;
        }
        boolean complete = count == lines.size() && count > 0;
        return complete
                        && used - overhang(count) + lowerRuleHeight()
                                > room.applyAsDouble(lastLeast)
                ? count - 1
                : count;
    }

    /** How many of them may stand there so that neither widow nor orphan is left; 0 for none. */
    int linesWithin(DoubleUnaryOperator room) {
        int count = linesFitting(room);
        if (count == lines.size()) {
            return count;
        }
        count = Math.min(count, lines.size() - WIDOW);
        return count < WIDOW || source.format().keepTogether() ? 0 : count;
    }
}
