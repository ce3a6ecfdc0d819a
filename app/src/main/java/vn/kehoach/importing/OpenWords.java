package vn.kehoach.importing;

import java.util.Set;

/** Words of Vietnamese that cannot end a phrase: prepositions, conjunctions, classifiers. */
final class OpenWords {
    private static final Set<String> WORDS =
            Set.of(
                    "và", "hoặc", "của", "các", "những", "về", "với", "cho", "từ", "theo", "tại",
                    "bằng", "để", "thuộc", "trong", "trên", "dưới", "đến", "là", "do", "bởi", "như",
                    "nhằm", "được", "bị", "sẽ", "đã", "một", "mọi", "mỗi", "cùng", "giữa", "số");

    private OpenWords() {}

    /** Whether the last word of {@code text} needs another behind it. */
    static boolean end(String text) {
        return WORDS.contains(text.substring(text.lastIndexOf(' ') + 1));
    }
}
