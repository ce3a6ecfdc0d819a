package vn.kehoach.ui.control;

/**
 * How a text changes: the words that go and come, with some of what stays around them.
 *
 * @param from first character of the old text that goes
 * @param to the character behind the last that goes
 */
public record Change(String lead, String removed, String added, String tail, int from, int to) {
    private static final int AROUND = 36;

    /** The change from {@code before} to {@code after}, in whole words. */
    public static Change of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int kept = 0;
        while (kept < shorter - from
                && before.charAt(before.length() - 1 - kept)
                        == after.charAt(after.length() - 1 - kept)) {
            kept++;
        }
        while (from > 0 && before.charAt(from - 1) != ' ') {
            from--;
        }
        while (kept > 0 && before.charAt(before.length() - kept) != ' ') {
            kept--;
        }
        int to = before.length() - kept;
        return new Change(
                end(before.substring(0, from)),
                before.substring(from, to),
                after.substring(from, after.length() - kept),
                beginning(before.substring(to)),
                from,
                to);
    }

    private static String end(String text) {
        return text.length() <= AROUND
                ? text
                : "…" + text.substring(text.indexOf(' ', text.length() - AROUND) + 1);
    }

    private static String beginning(String text) {
        int blank = text.lastIndexOf(' ', AROUND);
        return text.length() <= AROUND ? text : text.substring(0, blank > 0 ? blank : AROUND) + "…";
    }
}
