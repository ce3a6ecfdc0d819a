package vn.kehoach.layout;

/**
 * Where a line may end, as word processors agree on it for Vietnamese text: after a blank, a hyphen
 * or a dash, never before closing punctuation; a slash does not end a line. No-break hyphens and
 * blanks hold their word together.
 */
final class BreakRule {
    private static final String NEVER_FIRST = ",.;:)]}!?/";

    private BreakRule() {}

    /** Whether a line may end with {@code last} when {@code next} follows it. */
    static boolean allows(char last, char next) {
        return switch (last) {
            case ' ' -> next != ' ' && NEVER_FIRST.indexOf(next) < 0;
            case '-', '–', '—' -> next != ' ' && NEVER_FIRST.indexOf(next) < 0;
            case '…', '!', '?', '|' -> Character.isLetter(next);
            default -> false;
        };
    }
}
