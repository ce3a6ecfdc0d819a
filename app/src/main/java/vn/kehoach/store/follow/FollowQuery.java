package vn.kehoach.store.follow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks of all documents are asked for. Those of binned, replaced and cancelled documents are
 * never.
 *
 * @param binding whether those of issued documents alone are asked for: what a draft asks binds
 *     nobody yet
 * @param words all of them occur in title or content, in any letter case and with or without
 *     diacritics
 * @param unitKeys the keys of one unit's names, which leads or supports the tasks; empty for all
 * @param dueFrom first day of those on which they are due
 * @param dueTo last day of those on which they are due
 * @param states how far they have come
 * @param most how many are told at most
 */
public record FollowQuery(
        boolean binding,
        String words,
        Set<String> unitKeys,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Set<TaskState> states,
        int most) {
    /** All tasks. */
    public static final FollowQuery ALL =
            new FollowQuery(
                    false,
                    "",
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    EnumSet.allOf(TaskState.class),
                    Integer.MAX_VALUE);

    public FollowQuery {
        unitKeys = Set.copyOf(unitKeys);
        states = Set.copyOf(states);
    }

    /** Of these those that bind somebody. */
    public FollowQuery bindingOnly() {
        return new FollowQuery(true, words, unitKeys, dueFrom, dueTo, states, most);
    }

    public FollowQuery withWords(String others) {
        return new FollowQuery(binding, others, unitKeys, dueFrom, dueTo, states, most);
    }

    public FollowQuery of(Set<String> keys) {
        return new FollowQuery(binding, words, keys, dueFrom, dueTo, states, most);
    }

    public FollowQuery dueFrom(LocalDate day) {
        return new FollowQuery(binding, words, unitKeys, Optional.of(day), dueTo, states, most);
    }

    public FollowQuery dueTo(LocalDate day) {
        return new FollowQuery(binding, words, unitKeys, dueFrom, Optional.of(day), states, most);
    }

    public FollowQuery in(Set<TaskState> others) {
        return new FollowQuery(binding, words, unitKeys, dueFrom, dueTo, others, most);
    }

    public FollowQuery most(int count) {
        return new FollowQuery(binding, words, unitKeys, dueFrom, dueTo, states, count);
    }
}
