package vn.kehoach.office.units;

import vn.kehoach.text.Folding;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Choices as a cell names them, in any letter case and without diacritics. */
final class Labels {
    private static final Pattern COMMA = Pattern.compile(", ");

    private Labels() {}

    /** The choice that {@code text} names, by all of its label or by one of its words: "Sở". */
    static <T> Optional<T> find(T[] choices, Function<T, String> label, String text) {
        String wanted = Folding.fold(text);
        return named(choices, one -> Stream.of(label.apply(one)), wanted)
                .or(() -> named(choices, one -> COMMA.splitAsStream(label.apply(one)), wanted));
    }

    private static <T> Optional<T> named(
            T[] choices, Function<T, Stream<String>> names, String wanted) {
        return Arrays.stream(choices)
                .filter(one -> names.apply(one).map(Folding::fold).anyMatch(wanted::equals))
                .findFirst();
    }

    /** All of them, for people. */
    static <T> String all(T[] choices, Function<T, String> label) {
        return Arrays.stream(choices).map(label).collect(Collectors.joining("; "));
    }
}
