package vn.kehoach.importing;

/** A line of a list with the mark that ends it: ";", "." or none. */
record EndMark(String text, String end) {
    static EndMark of(Line line) {
        String text = line.plain();
        boolean dots = text.endsWith("..") || text.endsWith("…");
        if (!dots && (text.endsWith(";") || text.endsWith("."))) {
            int at = text.length() - 1;
            return new EndMark(text.substring(0, at).stripTrailing(), text.substring(at));
        }
        return new EndMark(text, "");
    }
}
