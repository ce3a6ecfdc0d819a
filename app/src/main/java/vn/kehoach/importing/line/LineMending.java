package vn.kehoach.importing.line;

import vn.kehoach.text.LegacyText;
import vn.kehoach.text.Mending;
import vn.kehoach.text.Misreading;

import java.util.function.UnaryOperator;

/**
 * Puts the letters of one line right: old codings, letters that only look Vietnamese, what scanners
 * misread.
 */
public final class LineMending {
    private final String line;
    private final UnaryOperator<String> recoder;
    private final boolean misread;

    public LineMending(String line) {
        this.line = line;
        recoder = LegacyText.recoder(line);
        misread = !Misreading.mend(line.strip()).equals(line.strip());
    }

    /** Whether the line has letters in an old coding. */
    public boolean recodes() {
        return !recoder.apply(line).equals(line);
    }

    /** Whether anything is put right. */
    public boolean changes() {
        return !mend(line).equals(line);
    }

    /** A part of the line, put right. */
    public String mend(String part) {
        String letters = Mending.mend(recoder.apply(part));
        return misread ? Misreading.mend(letters) : letters;
    }
}
