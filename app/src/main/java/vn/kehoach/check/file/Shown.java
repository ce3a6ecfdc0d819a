package vn.kehoach.check.file;

import vn.kehoach.document.Place;
import vn.kehoach.source.ParagraphLook;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.TextLook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A line of a file as it looks, and where the document has it.
 *
 * @param place of the part or paragraph that it belongs to
 * @param named whether it is known to be a line of that part; else it only stands there
 * @param column what stands above and below it: a cell, or the sheet itself
 * @param row of its paragraph in the column
 * @param from first character in its paragraph
 * @param to behind the last one
 */
public record Shown(Place place, boolean named, Column column, int row, int from, int to) {
    /** The whole paragraph that it is a line of. */
    public SourceParagraph paragraph() {
        return column.paragraphs().get(row);
    }

    /** Its characters. */
    public String text() {
        return paragraph().text().substring(from, to);
    }

    public ParagraphLook look() {
        return paragraph().look();
    }

    /** The share of its letters and digits that look so, from 0 to 1. */
    double share(Predicate<TextLook> wanted) {
        int all = 0;
        int so = 0;
        for (Map.Entry<TextLook, Integer> look : looks().entrySet()) {
            all += look.getValue();
            so += wanted.test(look.getKey()) ? look.getValue() : 0;
        }
        return all == 0 ? 0 : (double) so / all;
    }

    public boolean mostly(Predicate<TextLook> wanted) {
        return share(wanted) > 0.5;
    }

    /** How many of its letters and digits have which look, those of notes not counted. */
    public Map<TextLook, Integer> looks() {
        var looks = new HashMap<TextLook, Integer>();
        int at = 0;
        for (SourceRun run : paragraph().runs()) {
            int letters = letters(run.text(), Math.max(from - at, 0), to - at);
            if (letters > 0 && !run.look().raised()) {
                looks.merge(run.look(), letters, Integer::sum);
            }
            at += run.text().length();
        }
        return looks;
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Whether its runs are mostly underlined. */
    public boolean underlined() {
        int at = 0;
        int underlined = 0;
        for (SourceRun run : paragraph().runs()) {
            int letters = letters(run.text(), Math.max(from - at, 0), to - at);
            underlined += run.underline() ? letters : 0;
            at += run.text().length();
        }
        return underlined * 2 > letters(text(), 0, to);
    }
}
