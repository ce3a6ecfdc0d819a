package vn.kehoach.importing.line;

/** A line of a list with the mark that ends it: ";", "." or none. */
public record EndMark(String text, String end) {
    public static EndMark of(Line line) {
        String text = line.plain();
        boolean dots = text.endsWith("..") || text.endsWith("…");
        if (!dots && (text.endsWith(";") || text.endsWith("."))) {
            int at = text.length() - 1;
            return new EndMark(text.substring(0, at).stripTrailing(), text.substring(at));
        }
        return new EndMark(text, "");
    }
}
