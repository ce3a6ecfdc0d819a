package vn.kehoach.check.rule;

/** Short quotations for findings. */
public final class Excerpt {
    private static final int LONGEST = 80;
    private static final int AROUND = 24;

    private Excerpt() {}

    /** The beginning of {@code text}, cut at a blank. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > 0 ? blank : LONGEST) + "…";
    }

    /** The end of {@code text}, cut at a blank. */
    public static String end(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return "…" + text.substring(text.indexOf(' ', text.length() - LONGEST) + 1);
    }

    /** Characters {@code from} to {@code to} of {@code text} with some whole words around them. */
    static String around(String text, int from, int to) {
        int start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
        int end = to + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', to + AROUND);
        int safeStart = Math.min(start, from);
        int safeEnd = Math.max(end, to);
        return (safeStart > 0 ? "…" : "")
                + text.substring(safeStart, safeEnd)
                + (safeEnd < text.length() ? "…" : "");
    }
}
