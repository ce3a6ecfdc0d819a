package vn.kehoach.store.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * A member of a list that is kept as a row.
 *
 * @param id of its row, the same as long as the member lives
 * @param position its rank among its neighbours, with room between for others
 */
record Kept<T>(int id, long position, T value) {
    private static final long GAP = 1L << 40;

    /** Those typed one behind the other stand close, so that room is left for many. */
    private static final long STEP = 1L << 20;

    /**
     * {@code after} with the rows of {@code before}: equal members at both ends stay; of those in
     * between, each takes the row of the one whose turn it is, and the rest get new ids.
     */
    static <T> List<Kept<T>> aligned(List<Kept<T>> before, List<T> after, IntSupplier ids) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && same(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var kept = new ArrayList<>(before.subList(0, head));
        int reused = Math.min(before.size(), after.size()) - tail;
        for (int i = head; i < reused; i++) {
            kept.add(new Kept<>(before.get(i).id, before.get(i).position, after.get(i)));
        }
        List<Kept<T>> end = before.subList(before.size() - tail, before.size());
        List<T> fresh = after.subList(reused, after.size() - tail);
        return inserted(kept, fresh, end, ids);
    }

    private static <T> boolean same(Kept<T> kept, T value) {
        return Objects.equals(kept.value, value);
    }

    private static <T> List<Kept<T>> inserted(
            List<Kept<T>> start, List<T> fresh, List<Kept<T>> end, IntSupplier ids) {
        long low = start.isEmpty() ? 0 : start.getLast().position;
        long step =
                end.isEmpty()
                        ? GAP
                        : Math.min(STEP, (end.getFirst().position - low) / (fresh.size() + 1L));
        var all = new ArrayList<>(start);
        for (int i = 0; i < fresh.size(); i++) {
            all.add(new Kept<>(ids.getAsInt(), low + step * (i + 1L), fresh.get(i)));
        }
        all.addAll(end);
        return step == 0 && !fresh.isEmpty() ? spread(all) : all;
    }

    /** The same members with full gaps between them again. */
    private static <T> List<Kept<T>> spread(List<Kept<T>> members) {
        var spread = new ArrayList<Kept<T>>();
        for (int i = 0; i < members.size(); i++) {
            Kept<T> member = members.get(i);
            spread.add(new Kept<>(member.id, GAP * (i + 1L), member.value));
        }
        return spread;
    }
}
