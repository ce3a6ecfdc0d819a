package vn.kehoach.edit.journal;

import java.util.List;
import java.util.function.BiPredicate;

/** Elements of a list, from number {@code at} on, that became others. */
record Splice<T>(int at, List<T> old, List<T> young) {
    /**
     * The smallest splice between two lists.
     *
     * @param alike whether an element behind the splice is the same
     */
    static <T> Splice<T> between(
            List<? extends T> old, List<? extends T> young, BiPredicate<T, T> alike) {
        int most = Math.min(old.size(), young.size());
        int at = 0;
        while (at < most && old.get(at).equals(young.get(at))) {
            at++;
        }
        int kept = 0;
        while (kept < most - at
                && alike.test(old.get(old.size() - 1 - kept), young.get(young.size() - 1 - kept))) {
            kept++;
        }
        return new Splice<>(
                at,
                List.copyOf(old.subList(at, old.size() - kept)),
                List.copyOf(young.subList(at, young.size() - kept)));
    }
}
