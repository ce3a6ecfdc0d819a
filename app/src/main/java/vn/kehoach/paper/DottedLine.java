package vn.kehoach.paper;

import vn.kehoach.document.Paragraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dots on which one writes by hand: they fill the line, however many of them the text has, and
 * never run into a second one.
 */
record DottedLine(Measure measure, double width) {
    /** Room beside the dots, so that no renderer breaks them. */
    private static final int EASE = 60;

    private static final int FEWEST = 4;
    private static final Pattern DOTS = Pattern.compile("([^…]*?)(…{4,}|\\.{8,})\\.?");

    /** Whether {@code paragraph} ends in dots, or is nothing else. */
    static boolean is(Paragraph paragraph) {
        String text = paragraph.text().text();
        boolean dotted = text.indexOf('…') >= 0 || text.contains("........");
        return dotted && DOTS.matcher(text).matches();
    }

    /**
     * Types the end of {@code paragraph} from {@code from} on; {@code typing} holds what stands
     * before.
     */
    FlowParagraph paragraph(Paragraph paragraph, Typing typing, int from, ParagraphFormat format) {
        String text = paragraph.text().text();
        Matcher dots = DOTS.matcher(text);
        int start = dots.matches() ? dots.start(2) : text.length();
        TextFormat base = typing.format();
        typing.say(paragraph.text().slice(from, start), from, base);
        boolean alone = typing.pieces().isEmpty();
        ParagraphFormat placed = alone ? format.withIndents(0, 0, 0) : format;
        double room =
                width
                        - EASE
                        - placed.left()
                        - placed.right()
                        - placed.first()
                        - measure.width(typing.pieces());
        String dot = text.substring(start, start + 1);
        int count = (int) (room / measure.width(dot, base));
        int said = text.length() - start;
        if (count < FEWEST) {
            typing.say(text.substring(start), start, base);
            return typing.paragraph(placed);
        }
        typing.say(dot.repeat(Math.min(said, count)), start, base);
        typing.print(dot.repeat(Math.max(0, count - said)));
        return typing.paragraph(placed);
    }
}
