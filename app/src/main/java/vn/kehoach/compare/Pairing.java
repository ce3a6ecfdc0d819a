package vn.kehoach.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two lists side by side: members of equal text face each other, then those in between that share
 * at least half of their words, in order; the others face nothing.
 */
final class Pairing {
    private static final double ALIKE = 0.5;

    private Pairing() {}

    /** Members that face each other; one of them is empty where the other faces nothing. */
    record Pair<T>(Optional<T> before, Optional<T> after) {}

    static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> text) {
        var pairs = new ArrayList<Pair<T>>();
        List<String> old = before.stream().map(text).toList();
        List<String> now = after.stream().map(text).toList();
        int at = 0;
        int shift = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            face(pairs, before, after, at, from, shift);
            int to = from + delta.getSource().size();
            int start = delta.getTarget().getPosition();
            int end = start + delta.getTarget().size();
            between(pairs, before.subList(from, to), after.subList(start, end), text);
            at = to;
            shift = end - to;
        }
        face(pairs, before, after, at, before.size(), shift);
        return pairs;
    }

    private static <T> void face(
            List<Pair<T>> pairs, List<T> before, List<T> after, int from, int to, int shift) {
        for (int i = from; i < to; i++) {
            pairs.add(new Pair<>(Optional.of(before.get(i)), Optional.of(after.get(i + shift))));
        }
    }

    private static <T> void between(
            List<Pair<T>> pairs, List<T> before, List<T> after, Function<T, String> text) {
        int next = 0;
        for (T old : before) {
            int like = next;
            while (like < after.size()
                    && Words.likeness(text.apply(old), text.apply(after.get(like))) < ALIKE) {
                like++;
            }
            if (like == after.size()) {
                pairs.add(new Pair<>(Optional.of(old), Optional.empty()));
            } else {
                after.subList(next, like)
                        .forEach(now -> pairs.add(new Pair<>(Optional.empty(), Optional.of(now))));
                pairs.add(new Pair<>(Optional.of(old), Optional.of(after.get(like))));
                next = like + 1;
            }
        }
        after.subList(next, after.size())
                .forEach(now -> pairs.add(new Pair<>(Optional.empty(), Optional.of(now))));
    }
}
