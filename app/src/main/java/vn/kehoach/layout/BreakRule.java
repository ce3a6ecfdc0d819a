package vn.kehoach.layout;

/**
 * Where a line may end, as word processors agree on it for Vietnamese text: after a blank, a
 * hyphen, a dash, an ellipsis or an exclamation, before an opening bracket or an ellipsis that
 * follows punctuation; never before closing punctuation. A slash does not end a line. No-break
 * hyphens and blanks hold their word together.
 */
final class BreakRule {
    private static final String NEVER_FIRST = ".,;:!?)]}";
    private static final String OPENING = "([{";
    private static final String SYMBOLS = "%&+*=<>@#$_~°•·×±";

    private BreakRule() {}

    /** Whether a line may end with {@code last} when {@code next} follows it. */
    static boolean allows(char last, char next) {
        return switch (last) {
            case ' ' -> next != ' ' && NEVER_FIRST.indexOf(next) < 0;
            case '-', '–', '—', '…', '!', '?', '|' -> begins(next);
            case '.', ',', ';', ':', ')', ']', '}' -> next == '…' || OPENING.indexOf(next) >= 0;
            default -> false;
        };
    }

    private static boolean begins(char next) {
        return Character.isLetterOrDigit(next)
                || OPENING.indexOf(next) >= 0
                || SYMBOLS.indexOf(next) >= 0;
    }
}
