package vn.kehoach.docx;

import org.jspecify.annotations.Nullable;

/**
 * What one place of a file (a style, a numbering level, a paragraph) says of a paragraph; nothing
 * where it is silent.
 *
 * @param left indent in twips
 * @param right indent in twips
 * @param first what the first line adds, in twips
 * @param numbering the numbering's id; "0" takes a style's away
 * @param level depth in it
 */
record ParagraphFacts(
        @Nullable String alignment,
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer first,
        @Nullable String numbering,
        @Nullable Integer level,
        @Nullable Boolean pageBreakBefore,
        SpaceFacts space,
        TabFacts tabs) {
    static final ParagraphFacts NONE =
            new ParagraphFacts(
                    null, null, null, null, null, null, null, SpaceFacts.NONE, TabFacts.NONE);

    /** What {@code w:pPr} says. */
    static ParagraphFacts of(XmlNode properties) {
        if (properties.children().isEmpty()) {
            return NONE;
        }
        XmlNode indents = properties.child("ind");
        XmlNode numbering = properties.child("numPr");
        Integer hanging = indents.number("hanging");
        return new ParagraphFacts(
                properties.find("jc").map(jc -> alignment(jc.value())).orElse(null),
                RunFacts.either(indents.number("left"), indents.number("start")),
                RunFacts.either(indents.number("right"), indents.number("end")),
                hanging == null ? indents.number("firstLine") : Integer.valueOf(-hanging),
                numbering.find("numId").map(XmlNode::value).orElse(null),
                numbering.child("ilvl").number("val"),
                pageBreakBefore(properties),
                SpaceFacts.of(properties),
                TabFacts.of(properties));
    }

    private static @Nullable Boolean pageBreakBefore(XmlNode properties) {
        return isSettled(properties) ? Boolean.FALSE : properties.toggle("pageBreakBefore");
    }

    /** Whether a page break before the paragraph is the layout's, not the document's. */
    static boolean isSettled(XmlNode properties) {
        return RunFacts.on(properties.toggle("suppressLineNumbers"));
    }

    private static String alignment(String value) {
        return switch (value) {
            case "center", "right" -> value;
            case "end" -> "right";
            case "both", "distribute" -> "both";
            default -> "left";
        };
    }

    /** These facts where they speak, else those of {@code below}. */
    ParagraphFacts over(ParagraphFacts below) {
        return new ParagraphFacts(
                RunFacts.either(alignment, below.alignment),
                RunFacts.either(left, below.left),
                RunFacts.either(right, below.right),
                RunFacts.either(first, below.first),
                RunFacts.either(numbering, below.numbering),
                RunFacts.either(level, below.level),
                RunFacts.either(pageBreakBefore, below.pageBreakBefore),
                space.over(below.space),
                tabs.over(below.tabs));
    }

    /** Left indent and first line's indent together. */
    double indentMm() {
        return mm((left == null ? 0 : left) + (first == null ? 0 : first));
    }

    double leftMm() {
        return mm(left);
    }

    double rightMm() {
        return mm(right);
    }

    double firstMm() {
        return mm(first);
    }

    private static double mm(@Nullable Integer twips) {
        return twips == null ? 0 : twips * 25.4 / 1440;
    }
}
