package vn.kehoach.importing.line;

import java.util.Set;

/**
 * Words of Vietnamese that end no phrase: conjunctions and plural or possessive words. Prepositions
 * that also end common words ("tồn tại", "chuẩn bị", "chuyển đổi số") are left out.
 */
public final class OpenWords {
    private static final Set<String> WORDS =
            Set.of("và", "hoặc", "của", "các", "những", "với", "cho", "thuộc", "bởi", "nhằm");

    private OpenWords() {}

    /** Whether the last word of {@code text} needs another behind it. */
    public static boolean end(String text) {
        return WORDS.contains(text.substring(text.lastIndexOf(' ') + 1));
    }
}
