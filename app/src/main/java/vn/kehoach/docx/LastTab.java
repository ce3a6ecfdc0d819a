package vn.kehoach.docx;

import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The only tab of a paragraph, at its end and filled with dots: a line to write on. It is read as
 * the dots that one types there, as our own papers print such a line.
 */
final class LastTab {
    private static final String DOTS = "…".repeat(10);

    private LastTab() {}

    /** The runs of {@code parts}, their only tab as dots if {@code stops} fill it. */
    static List<List<SourceRun>> dotted(List<List<SourceRun>> parts, List<SourceTab> stops) {
        boolean led = stops.stream().anyMatch(stop -> stop.leader().matches("[._]"));
        if (!led || parts.size() > 1 || !isLast(parts.getFirst())) {
            return parts;
        }
        var runs = new ArrayList<SourceRun>();
        for (SourceRun run : parts.getFirst()) {
            runs.add(run.withText(run.text().replace("\t", DOTS)));
        }
        return List.of(runs);
    }

    private static boolean isLast(List<SourceRun> runs) {
        String text = runs.stream().map(SourceRun::text).collect(Collectors.joining());
        int tab = text.indexOf('\t');
        return tab >= 0 && text.substring(tab + 1).isBlank();
    }
}
