package vn.kehoach.store.content;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;

import java.util.ArrayList;
import java.util.List;

/**
 * The emphasis of a text beside its characters: for each run its length and b, i, u, as in {@code
 * "12 7bi 3"}; empty for a text without emphasis.
 */
final class Runs {
    private Runs() {}

    static String of(RichText text) {
        List<Run> runs = text.runs();
        if (runs.isEmpty()
                || (runs.size() == 1 && runs.getFirst().emphasis().equals(Emphasis.NONE))) {
            return "";
        }
        return String.join(" ", runs.stream().map(Runs::written).toList());
    }

    private static String written(Run run) {
        Emphasis emphasis = run.emphasis();
        return run.text().length()
                + (emphasis.bold() ? "b" : "")
                + (emphasis.italic() ? "i" : "")
                + (emphasis.underline() ? "u" : "");
    }

    static RichText text(String characters, String runs) {
        if (runs.isEmpty()) {
            return RichText.plain(characters);
        }
        var read = new ArrayList<Run>();
        int at = 0;
        for (String run : runs.split(" ", -1)) {
            String length = run.replaceAll("[biu]", "");
            int end = at + Integer.parseInt(length);
            var emphasis = new Emphasis(run.contains("b"), run.contains("i"), run.contains("u"));
            read.add(new Run(characters.substring(at, end), emphasis));
            at = end;
        }
        return new RichText(read);
    }
}
