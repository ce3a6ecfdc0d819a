package vn.kehoach.ui.review;

/**
 * A line of the file that was read.
 *
 * @param from first character of those that the doubt is about
 * @param to the character behind the last of them; equal to {@code from} in lines around
 */
record OriginalLine(String text, int from, int to) {
    String before() {
        return text.substring(0, from);
    }

    String marked() {
        return text.substring(from, to);
    }

    String after() {
        return text.substring(to);
    }
}
