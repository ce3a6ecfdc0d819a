package vn.kehoach.text;

import java.util.List;
import java.util.Optional;

/** Words somebody looks for: in any letter case and order, with or without diacritics. */
public record SoughtWords(List<String> folded) {
    public SoughtWords {
        folded = List.copyOf(folded);
    }

    /** The words of {@code typed}. */
    public static SoughtWords of(String typed) {
        String plain = Folding.fold(typed).strip();
        return new SoughtWords(plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1)));
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    /**
     * How well {@code text} answers: 0 when it begins with all that was typed, more the farther the
     * first word stands in it; nothing when a word is missing.
     */
    public Optional<Integer> rank(String text) {
        String plain = Folding.fold(text);
        if (!folded.stream().allMatch(plain::contains)) {
            return Optional.empty();
        }
        String typed = String.join(" ", folded);
        if (plain.startsWith(typed)) {
            return Optional.of(0);
        }
        return Optional.of(1 + (folded.isEmpty() ? 0 : plain.indexOf(folded.getFirst())));
    }
}
