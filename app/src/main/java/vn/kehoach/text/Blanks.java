package vn.kehoach.text;

/** White space of any kind. */
public final class Blanks {
    /** The blank at which no line ends. */
    public static final char NO_BREAK = '\u00A0';

    private Blanks() {}

    /** Whether {@code c} is white space, a no-break space or an invisible separator. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /** {@code text} without blanks at its ends and with single spaces inside. */
    public static String collapse(String text) {
        var collapsed = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = !collapsed.isEmpty();
            } else {
                if (pending) {
                    collapsed.append(' ');
                    pending = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }
}
