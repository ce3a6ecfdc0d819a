package vn.kehoach.office.newyear;

import vn.kehoach.document.Place;

/**
 * A text of the old paper in which years are looked for.
 *
 * @param context what stands around it says of its years
 */
record YearText(Place place, String text, Context context) {
    enum Context {
        /** The subject, or an appendix's title. */
        TITLE,
        /** What is to be done. */
        PLAN,
        /** What has been done: under a heading about results or the state of things. */
        PAST,
        /** Căn cứ: cites papers with their own dates. */
        BASIS
    }

    /** Characters {@code from} to {@code to} with some words around them. */
    String around(int from, int to) {
        int start = Math.max(0, from - 40);
        int end = Math.min(text.length(), to + 30);
        start = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int last = end == text.length() ? end : text.lastIndexOf(' ', end);
        return (start == 0 ? "" : "…")
                + text.substring(Math.min(start, from), Math.max(last, to))
                + (last == text.length() ? "" : "…");
    }
}
