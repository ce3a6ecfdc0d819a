package vn.kehoach.store;

import vn.kehoach.store.follow.TaskState;

/**
 * A task and how far it has come.
 *
 * @param note what the clerk notes of it, beside the text
 */
public record FollowedTask(TaskKey key, TaskRow row, TaskState state, String note) {}
