package vn.kehoach.pdf;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the reader's navigation pane.
 *
 * @param page index of the page, from 0
 * @param y height of the heading's upper edge over the page's lower one, in points
 */
record Bookmark(String title, int page, double y, List<Bookmark> below) {
    Bookmark {
        below = List.copyOf(below);
    }

    /** A heading before it is nested; the smaller the depth the higher its rank. */
    private record Heading(int depth, StringBuilder title, int page, double y) {}

    /** The entries for the headings and appendices on {@code pages}. */
    static List<Bookmark> of(List<Page> pages) {
        return nested(headings(pages));
    }

    private static List<Heading> headings(List<Page> pages) {
        var headings = new ArrayList<Heading>();
        for (int index = 0; index < pages.size(); index++) {
            for (PlacedLine line : pages.get(index).lines()) {
                int depth = depth(line);
                if (depth < 0) {
                    continue;
                }
                if (continues(line) && !headings.isEmpty()) {
                    headings.getLast().title().append(' ').append(words(line));
                } else {
                    double y = Points.of(pages.get(index).setup().height() - line.top());
                    var title = new StringBuilder(words(line));
                    headings.add(new Heading(depth, title, index, y));
                }
            }
        }
        return headings;
    }

    private static String words(PlacedLine line) {
        return line.text().replace('\t', ' ').strip();
    }

    private static int depth(PlacedLine line) {
        return switch (line.style()) {
            case APPENDIX_LABEL, APPENDIX_TITLE -> 0;
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> -1;
        };
    }

    /** An appendix' title stands behind its label: "PHỤ LỤC I DANH MỤC …". */
    private static boolean continues(PlacedLine line) {
        return switch (line.style()) {
            case APPENDIX_TITLE -> true;
            default -> !line.first();
        };
    }

    private static List<Bookmark> nested(List<Heading> headings) {
        var bookmarks = new ArrayList<Bookmark>();
        int at = 0;
        while (at < headings.size()) {
            Heading heading = headings.get(at);
            int end = at + 1;
            while (end < headings.size() && headings.get(end).depth() > heading.depth()) {
                end++;
            }
            bookmarks.add(
                    new Bookmark(
                            heading.title().toString(),
                            heading.page(),
                            heading.y(),
                            nested(headings.subList(at + 1, end))));
            at = end;
        }
        return bookmarks;
    }

    /** Adds {@code bookmarks} below {@code parent}. */
    static void hang(List<Bookmark> bookmarks, PdfOutline parent, PdfWriter pdf) {
        for (Bookmark bookmark : bookmarks) {
            var target = new PdfDestination(PdfDestination.XYZ, 0, (float) bookmark.y(), 0);
            target.addPage(pdf.getPageReference(bookmark.page() + 1));
            hang(bookmark.below(), new PdfOutline(parent, target, bookmark.title(), true), pdf);
        }
    }
}
