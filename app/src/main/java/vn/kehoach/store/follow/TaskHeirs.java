package vn.kehoach.store.follow;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which task of a changed text is which of the text before: those at the start and the end that
 * stayed, then those of the same title, then, where as many are left on both sides, the others in
 * their order, whose titles were typed over.
 */
final class TaskHeirs {
    private TaskHeirs() {}

    static Map<TitleKey, TitleKey> of(List<TitleKey> then, List<TitleKey> now) {
        int most = Math.min(then.size(), now.size());
        int start = 0;
        while (start < most && then.get(start).title().equals(now.get(start).title())) {
            start++;
        }
        int end = 0;
        while (end < most - start && same(then, now, end)) {
            end++;
        }
        var heirs = new HashMap<TitleKey, TitleKey>();
        pair(then.subList(0, start), now.subList(0, start), heirs);
        pair(
                then.subList(then.size() - end, then.size()),
                now.subList(now.size() - end, now.size()),
                heirs);
        pairTitles(
                then.subList(start, then.size() - end),
                now.subList(start, now.size() - end),
                heirs);
        return heirs;
    }

    private static boolean same(List<TitleKey> then, List<TitleKey> now, int fromEnd) {
        return then.get(then.size() - 1 - fromEnd)
                .title()
                .equals(now.get(now.size() - 1 - fromEnd).title());
    }

    private static void pair(
            List<TitleKey> then, List<TitleKey> now, Map<TitleKey, TitleKey> heirs) {
        for (int i = 0; i < then.size(); i++) {
            heirs.put(then.get(i), now.get(i));
        }
    }

    private static void pairTitles(
            List<TitleKey> then, List<TitleKey> now, Map<TitleKey, TitleKey> heirs) {
        Map<String, List<TitleKey>> titled = now.stream().collect(groupingBy(TitleKey::title));
        var left = new ArrayList<TitleKey>();
        var free = new ArrayList<>(now);
        for (TitleKey key : then) {
            List<TitleKey> same = titled.getOrDefault(key.title(), List.of());
            if (same.isEmpty()) {
                left.add(key);
            } else {
                heirs.put(key, same.getFirst());
                free.remove(same.getFirst());
                titled.put(key.title(), same.subList(1, same.size()));
            }
        }
        if (left.size() == free.size()) {
            pair(left, free, heirs);
        }
    }
}
