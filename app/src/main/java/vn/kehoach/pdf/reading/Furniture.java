package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceNote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What pages print at their head and foot beside the document: their numbers, and lines that return
 * on most pages at the same height.
 */
final class Furniture {
    private static final Pattern NUMBER =
            Pattern.compile("[-–\\s]*(Trang\\s+)?\\d{1,4}(\\s*/\\s*\\d{1,4})?[-–\\s]*");

    /** Lines at either end of a page that may be such. */
    private static final int DEEPEST = 3;

    /** Fewer pages do not show what returns. */
    private static final int FEWEST = 3;

    private static final double SAME_HEIGHT = 3;

    private final List<List<List<TextLine>>> pages;
    private final List<SourceNote> notes = new ArrayList<>();

    /**
     * @param pages the rows of each page from top to bottom, those of tables not among them
     */
    Furniture(List<List<List<TextLine>>> pages) {
        this.pages = pages.stream().<List<List<TextLine>>>map(ArrayList::new).toList();
    }

    /** The pages without it. */
    List<List<List<TextLine>>> without() {
        for (int depth = 0; depth < DEEPEST; depth++) {
            numbers(true);
            numbers(false);
            returning(true);
            returning(false);
        }
        return pages;
    }

    /** What was left out. */
    List<SourceNote> notes() {
        return notes;
    }

    private void numbers(boolean head) {
        for (List<List<TextLine>> page : pages) {
            if (!page.isEmpty() && isNumber(end(page, head))) {
                leaveOut(page, head, SourceNote.Kind.PAGE_NUMBER);
            }
        }
    }

    private static boolean isNumber(List<TextLine> row) {
        return row.size() == 1 && NUMBER.matcher(row.getFirst().text()).matches();
    }

    private void returning(boolean head) {
        if (pages.size() < FEWEST) {
            return;
        }
        var counts = new HashMap<String, Integer>();
        pages.stream()
                .filter(page -> !page.isEmpty())
                .forEach(page -> counts.merge(key(end(page, head)), 1, Integer::sum));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(FEWEST, pages.size() * 2 / 3))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(
                        key ->
                                pages.stream()
                                        .filter(page -> !page.isEmpty())
                                        .filter(page -> key(end(page, head)).equals(key))
                                        .forEach(
                                                page ->
                                                        leaveOut(
                                                                page,
                                                                head,
                                                                SourceNote.Kind.RUNNING_LINE)));
    }

    /** A row's text without its digits, and about where it stands. */
    private static String key(List<TextLine> row) {
        TextLine line = Rows.flat(row);
        return Math.round(line.baseline() / SAME_HEIGHT) + line.text().replaceAll("\\d+", "0");
    }

    private static List<TextLine> end(List<List<TextLine>> page, boolean head) {
        return head ? page.getFirst() : page.getLast();
    }

    private void leaveOut(List<List<TextLine>> page, boolean head, SourceNote.Kind kind) {
        List<TextLine> row = head ? page.removeFirst() : page.removeLast();
        notes.add(new SourceNote(kind, Rows.flat(row).text()));
    }
}
