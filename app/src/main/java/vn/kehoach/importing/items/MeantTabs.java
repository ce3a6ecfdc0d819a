package vn.kehoach.importing.items;

import vn.kehoach.document.RichText;
import vn.kehoach.document.TabStop;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTab;

import java.util.List;

/**
 * Which tabs of a paragraph say where words stand: all in our own papers; in others those of lines
 * to fill in and of columns. One that only indents a line, or parts a number or a name from what
 * follows, is a blank.
 */
public record MeantTabs(SourceParagraph paragraph, boolean own) {
    private static final String BLANKS = " \t";
    private static final String SPACES = " ";

    public static MeantTabs of(SourceParagraph paragraph) {
        return new MeantTabs(paragraph, PaperStyle.withId(paragraph.style()).isPresent());
    }

    /** Whether the tabs among characters {@code from} to {@code to} stay. */
    boolean stay(int from, int to) {
        String text = paragraph.text();
        String line = text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
        if (own || line.indexOf('\t') < 0) {
            return own;
        }
        List<SourceTab> stops = paragraph.look().tabs();
        long inner = line.strip().chars().filter(c -> c == '\t').count();
        boolean placed = stops.stream().anyMatch(stop -> !stop.kind().equals("left"));
        return isLed() || (inner > 0 && placed) || (inner > 1 && !stops.isEmpty());
    }

    /** {@code line} without what only indents it or hangs over its end. */
    RichText trimmed(RichText line) {
        String ends = own || isLed() ? SPACES : BLANKS;
        return line.stripped(ends, ends);
    }

    private boolean isLed() {
        return paragraph.look().tabs().stream().anyMatch(stop -> !stop.leader().isEmpty());
    }

    /** The stops of {@code line}; none where it has no tab. */
    public List<TabStop> stops(RichText line) {
        return line.text().indexOf('\t') < 0
                ? List.of()
                : paragraph.look().tabs().stream().map(MeantTabs::stop).toList();
    }

    private static TabStop stop(SourceTab stop) {
        TabStop.Kind kind =
                switch (stop.kind()) {
                    case "center" -> TabStop.Kind.CENTER;
                    case "right" -> TabStop.Kind.RIGHT;
                    case "decimal" -> TabStop.Kind.DECIMAL;
                    default -> TabStop.Kind.LEFT;
                };
        TabStop.Leader leader =
                switch (stop.leader()) {
                    case "." -> TabStop.Leader.DOTS;
                    case "-" -> TabStop.Leader.DASHES;
                    case "_" -> TabStop.Leader.UNDERSCORES;
                    default -> TabStop.Leader.NONE;
                };
        return new TabStop(stop.mm(), kind, leader);
    }
}
