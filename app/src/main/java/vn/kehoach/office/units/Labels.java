package vn.kehoach.office.units;

import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Choices as a cell names them, in any letter case and without diacritics. */
final class Labels {
    private Labels() {}

    static <T> Optional<T> find(T[] choices, Function<T, String> label, String text) {
        return Arrays.stream(choices)
                .filter(one -> Folding.fold(label.apply(one)).equals(Folding.fold(text)))
                .findFirst();
    }

    /** All of them, for people. */
    static <T> String all(T[] choices, Function<T, String> label) {
        return Arrays.stream(choices).map(label).collect(Collectors.joining("; "));
    }
}
