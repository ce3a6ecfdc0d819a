package vn.kehoach.docx;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.ParagraphLook.LineHeight;
import vn.kehoach.source.ParagraphLook.Space;

/**
 * What one place of a file says of the room around a paragraph and its lines, in twips; nothing
 * where it is silent.
 *
 * @param line height; in 240ths of a line where the rule is "auto"
 * @param ruled whether a line runs along the upper or lower border
 */
record SpaceFacts(
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Integer line,
        @Nullable String rule,
        @Nullable Boolean notBetweenLike,
        @Nullable Boolean ruled) {
    static final SpaceFacts NONE = new SpaceFacts(null, null, null, null, null, null);

    /** What web pages leave between paragraphs, where the file asks for "auto". */
    private static final Integer AUTOMATIC = 280;

    /** What {@code w:pPr} says. */
    static SpaceFacts of(XmlNode properties) {
        XmlNode spacing = properties.child("spacing");
        String rule = spacing.attribute("lineRule");
        return new SpaceFacts(
                space(spacing, "before"),
                space(spacing, "after"),
                spacing.number("line"),
                spacing.number("line") == null ? null : rule.isEmpty() ? "auto" : rule,
                properties.toggle("contextualSpacing"),
                TableRules.visible(properties.child("pBdr")).orElse(null));
    }

    private static @Nullable Integer space(XmlNode spacing, String side) {
        return spacing.attribute(side + "Autospacing").matches("1|true|on")
                ? AUTOMATIC
                : spacing.number(side);
    }

    /** These facts where they speak, else those of {@code below}. */
    SpaceFacts over(SpaceFacts below) {
        if (equals(NONE)) {
            return below;
        }
        return new SpaceFacts(
                RunFacts.either(before, below.before),
                RunFacts.either(after, below.after),
                RunFacts.either(line, below.line),
                RunFacts.either(rule, below.rule),
                RunFacts.either(notBetweenLike, below.notBetweenLike),
                RunFacts.either(ruled, below.ruled));
    }

    Space space() {
        return new Space(points(before), points(after), RunFacts.on(notBetweenLike));
    }

    LineHeight height() {
        if (line == null) {
            return LineHeight.SINGLE;
        }
        return "auto".equals(rule)
                ? new LineHeight(line / 240.0, 0, false)
                : new LineHeight(0, points(line), "exact".equals(rule));
    }

    private static double points(@Nullable Integer twips) {
        return twips == null ? 0 : twips / 20.0;
    }
}
