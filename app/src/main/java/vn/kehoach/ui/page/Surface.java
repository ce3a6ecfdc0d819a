package vn.kehoach.ui.page;

import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;

/** Something a page is drawn on; lengths in twips from the sheet's upper left corner. */
interface Surface {
    /** Draws characters of one word from {@code x} on; they do not contain a blank. */
    void word(String characters, TextFormat format, double x, double baseline);

    /** Fills a rectangle. */
    void rule(double x, double y, double width, double height, Ink ink);

    /** Fills a black rectangle. */
    default void rule(double x, double y, double width, double height) {
        rule(x, y, width, height, Ink.BLACK);
    }
}
