package vn.kehoach.paper;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.TabStop;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dots on which one writes by hand: a tab that fills the line with them, however many the text has.
 */
record DottedLine(Measure measure, double width) {
    /** Room between the dots' end and the margin, so that no renderer breaks the line. */
    private static final int EASE = 20;

    /** How far the number of dots is kept from being another by rounding, in twips. */
    private static final double SAFE = 4;

    private static final int FEWEST = 16;
    private static final String DOT = ".";
    private static final Pattern DOTS = Pattern.compile("([^…\\t]*?)(…{4,}|\\.{8,})\\.?");

    /** Whether {@code paragraph} ends in dots, or is nothing else. */
    static boolean is(Paragraph paragraph) {
        String text = paragraph.text().text();
        return endsInTwo(text) && DOTS.matcher(text).matches();
    }

    /** At every key all paragraphs are asked, and hardly any needs a closer look. */
    private static boolean endsInTwo(String text) {
        int last = text.length() - 1;
        return last > 0 && isDot(text.charAt(last)) && isDot(text.charAt(last - 1));
    }

    private static boolean isDot(char letter) {
        return letter == '.' || letter == '…';
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
        double begin = placed.left() + placed.first() + measure.width(typing.pieces());
        double dot = measure.width(DOT, base);
        int stop = steady((int) (width - placed.right()) - EASE, begin, dot);
        int count = (int) ((stop - begin) / dot);
        int said = text.length() - start;
        boolean begins = format.align() == Align.LEFT || format.align() == Align.JUSTIFY;
        if (count < FEWEST || !begins) {
            typing.say(text.substring(start), start, base);
            return typing.paragraph(format);
        }
        typing.say(DOT.repeat(Math.min(said, count)), start, base);
        typing.print(DOT.repeat(Math.max(0, count - said)));
        var end = new FlowTab(stop, TabStop.Kind.RIGHT, TabStop.Leader.DOTS);
        return typing.paragraph(placed.withTabs(List.of(end)));
    }

    /** A place near {@code stop} where no rounding makes a dot more or less. */
    private static int steady(int stop, double begin, double dot) {
        double rest = (stop - begin) % dot;
        if (rest < SAFE) {
            return stop + (int) SAFE;
        }
        return rest > dot - SAFE ? stop - 2 * (int) SAFE : stop;
    }
}
