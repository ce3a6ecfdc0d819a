package vn.kehoach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns runs of a file that are set in fonts from before Unicode (".VnTime", "VNI-Times") into
 * Unicode, one after the other, and keeps what they were.
 *
 * <p>A letter of VNI may begin in one run and end in the next. Some papers have Unicode in such
 * fonts all the same: there the letters stay as they are.
 */
public final class LegacyRuns {
    private final List<String> originals = new ArrayList<>();
    private String before = "";

    /** A new paragraph begins, in which no letter of the last one goes on. */
    public void begin() {
        before = "";
    }

    /**
     * The letter that {@code text} completes, when its first character belongs to the last one of
     * the run before; that one is to be replaced, and the first character of {@code text} dropped.
     */
    public Optional<String> completed(String text, String font) {
        if (before.isEmpty() || text.isEmpty() || !isVni(font)) {
            return Optional.empty();
        }
        String letter = LegacyCoding.VNI.decode(before + text.charAt(0));
        return letter.length() == 1 ? Optional.of(letter) : Optional.empty();
    }

    /** The Unicode letters of a run. */
    public String decode(String text, String font) {
        before = isVni(font) && !text.isEmpty() ? text.substring(text.length() - 1) : "";
        String decoded = LegacyCoding.decode(text, font);
        if (decoded.equals(text) || LegacyText.plausible(text) > LegacyText.plausible(decoded)) {
            return text;
        }
        originals.add(text.strip());
        return decoded;
    }

    /** The runs that were changed, as the file has them. */
    public List<String> originals() {
        return List.copyOf(originals);
    }

    private static boolean isVni(String font) {
        return font.startsWith("VNI-");
    }
}
