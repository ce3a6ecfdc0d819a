package vn.kehoach.text;

/** Vietnamese letter case. */
public final class LetterCase {
    private LetterCase() {}

    /** Whether {@code text} has letters and none of them is small: "MỤC ĐÍCH, YÊU CẦU 2026". */
    public static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether the first letter or digit of {@code text} is a small letter. */
    public static boolean startsSmall(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }
}
