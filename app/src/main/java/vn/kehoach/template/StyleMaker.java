package vn.kehoach.template;

import static vn.kehoach.paper.PaperStyle.*;

import vn.kehoach.docx.StyleLook;
import vn.kehoach.docx.WordProperties;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Rule;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.TextFormat;

import java.util.EnumSet;
import java.util.Set;

/**
 * Makes a style of the paper of what a file's style says. What its paragraphs show instead counts
 * too, for clerks restyle by selecting text; but not where the paper itself sets its paragraphs
 * otherwise than their style, as it indents lines to balance them.
 */
final class StyleMaker {
    /** Styles of running text, whose indents and alignment are theirs alone. */
    private static final Set<PaperStyle> RUNNING =
            EnumSet.of(BASIS, BODY, HEADING_1, HEADING_2, HEADING_3, ITEM_2, ITEM_3, DASH, PLUS);

    /** Styles whose characters a document may emphasise. */
    private static final Set<PaperStyle> EMPHASISED =
            EnumSet.of(BASIS, BODY, ITEM_2, ITEM_3, DASH, PLUS, CENTRED, TABLE_TEXT, TABLE_HEAD);

    /** Styles whose paragraphs have a space of the paper's own. */
    private static final Set<PaperStyle> OWN_SPACE =
            EnumSet.of(STANDARD, SHORT_RULE, ISSUER, NUMBER, LETTER_SUBJECT, TABLE_TEXT);

    /** Styles whose paragraphs are aligned by what stands in them. */
    private static final Set<PaperStyle> OWN_ALIGNMENT =
            EnumSet.of(STANDARD, SHORT_RULE, CENTRED, TABLE_HEAD, TABLE_TEXT, PAGE_NUMBER);

    private final Verdict verdict;

    StyleMaker(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * The style {@code name}.
     *
     * @param decree the style as the decree has it, for what a file cannot change
     */
    Style make(PaperStyle name, StyleLook look, Style decree) {
        WordProperties said = look.said();
        WordProperties shown = look.shown();
        Align align = align(OWN_ALIGNMENT.contains(name) ? said : shown);
        boolean running = RUNNING.contains(name);
        if (running && (align == Align.CENTER || align == Align.RIGHT)) {
            align = align(said);
            running = false;
        }
        WordProperties indents = running ? shown : said;
        WordProperties spaces = OWN_SPACE.contains(name) ? said : shown;
        var paragraph =
                ParagraphFormat.of(align)
                        .withIndents(
                                indents.number("ind.left", 0),
                                said.number("ind.right", 0),
                                indents.number("ind.firstLine", 0))
                        .withAfter(after(name, spaces))
                        .withSpacing(spacing(spaces))
                        .withKeepWithNext(said.on("keepNext"))
                        .withKeepTogether(said.on("keepLines"))
                        .withPageBreakBefore(said.on("pageBreakBefore"))
                        .withOutline(decree.paragraph().outline())
                        .withTop(rule(name, said));
        double before = hasSpaceAbove(name) ? spaces.number("spacing.before", 0) : 0;
        return new Style(paragraph, text(name, said, shown), before);
    }

    private static Align align(WordProperties look) {
        return switch (look.text("jc")) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }

    /** Space above and below lines of cells and notes is the same; a page number has none. */
    private double after(PaperStyle name, WordProperties look) {
        double after = look.number("spacing.after", 0);
        double before = look.number("spacing.before", 0);
        if (before == 0 || hasSpaceAbove(name)) {
            return after;
        }
        if (name == PAGE_NUMBER) {
            verdict.refuse(
                    name, "có khoảng cách trước đoạn (Before); hãy đặt Before về 0 và dùng After");
        } else {
            verdict.note(
                    name,
                    "có khoảng cách trước đoạn (Before): được đổi thành khoảng cách sau đoạn");
        }
        return Math.max(after, before);
    }

    private static boolean hasSpaceAbove(PaperStyle name) {
        return !Set.of(TABLE_TEXT, TABLE_HEAD, FOOTNOTE, PAGE_NUMBER).contains(name);
    }

    private static LineSpacing spacing(WordProperties look) {
        double line = look.number("spacing.line", 240);
        return switch (look.text("spacing.lineRule")) {
            case "exact" -> LineSpacing.exactly(line);
            case "atLeast" -> new LineSpacing(LineSpacing.Kind.AT_LEAST, line);
            default -> new LineSpacing(LineSpacing.Kind.MULTIPLE, Math.round(line / 2.4) / 100.0);
        };
    }

    private static Rule rule(PaperStyle name, WordProperties said) {
        boolean drawn = !Set.of("", "nil", "none").contains(said.text("pBdr.top"));
        return name == SHORT_RULE && drawn
                ? new Rule(
                        (int) said.number("pBdr.top.sz", 6), (int) said.number("pBdr.top.space", 0))
                : Rule.NONE;
    }

    private static TextFormat text(PaperStyle name, WordProperties said, WordProperties shown) {
        return new TextFormat(
                shown.number("sz", 20) / 2,
                on("b", name, said, shown),
                on("i", name, said, shown),
                underlined(shown) && (underlined(said) || !EMPHASISED.contains(name)),
                false);
    }

    /** A document's emphasis adds to its style: what all show and none says is emphasis there. */
    private static boolean on(
            String property, PaperStyle name, WordProperties said, WordProperties shown) {
        return shown.on(property) && (said.on(property) || !EMPHASISED.contains(name));
    }

    private static boolean underlined(WordProperties look) {
        return !Set.of("", "none").contains(look.text("u"));
    }
}
