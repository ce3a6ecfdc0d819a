package vn.kehoach.layout;

import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PageStart;

import java.util.List;

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
        return ruleHeight() + lines.stream().mapToDouble(SetLine::height).sum() + lowerRuleHeight();
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
    public double leastStart() {
        boolean whole = source.format().keepTogether() || lines.size() < 2 * WIDOW;
        return whole
                ? height() - overhang(lines.size())
                : ruleHeight() + height(0, WIDOW) - overhang(WIDOW);
    }

    /** What of the line before {@code to} may hang over the page's foot. */
    private double overhang(int to) {
        SetLine last = lines.get(to - 1);
        return lowerRuleHeight() > 0 && to == lines.size() ? 0 : last.height() - last.needed();
    }

    /** Height of the lines {@code from} inclusive to {@code to} exclusive. */
    double height(int from, int to) {
        return lines.subList(from, to).stream().mapToDouble(SetLine::height).sum();
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

    /** How many leading lines are no higher than {@code room} twips together. */
    int linesFitting(double room) {
        int count = 0;
        double used = ruleHeight();
        while (count < lines.size() && used + lines.get(count).needed() <= room) {
            used += lines.get(count).height();
            count++;
        }
        boolean complete = count == lines.size() && count > 0;
        return complete && used - overhang(count) + lowerRuleHeight() > room ? count - 1 : count;
    }

    /** How many of them may stand there so that neither widow nor orphan is left; 0 for none. */
    int linesWithin(double room) {
        int count = linesFitting(room);
        if (count == lines.size()) {
            return count;
        }
        count = Math.min(count, lines.size() - WIDOW);
        return count < WIDOW || source.format().keepTogether() ? 0 : count;
    }
}
