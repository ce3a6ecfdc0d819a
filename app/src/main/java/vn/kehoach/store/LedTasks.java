package vn.kehoach.store;

import vn.kehoach.store.follow.TaskState;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How many tasks a unit leads that are due in a month.
 *
 * @param unit a name of it as documents write it, empty where none leads
 * @param key the name's key, by which names of one unit are told to be the same
 * @param month empty for tasks without a day
 * @param late whether the day is past, the task is not over, and its document is issued
 */
public record LedTasks(
        String unit,
        String key,
        Optional<YearMonth> month,
        TaskState state,
        boolean late,
        int count) {}
