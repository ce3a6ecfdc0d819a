package vn.kehoach.ui.tasks;

import vn.kehoach.store.follow.TaskState;

/** How far a task has come, in the clerk's words. */
final class TaskStates {
    private TaskStates() {}

    static String of(TaskState state) {
        return switch (state) {
            case OPEN -> "Chưa làm";
            case DOING -> "Đang làm";
            case DONE -> "Đã xong";
            case DROPPED -> "Không làm nữa";
        };
    }
}
