package vn.kehoach.ui.tasks;

import vn.kehoach.store.follow.FollowQuery;
import vn.kehoach.store.follow.TaskState;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;

/** What is looked at of all tasks. */
public enum FollowView {
    ALL("Tất cả"),
    OPEN("Chưa xong"),
    LATE("Quá hạn"),
    WEEK("Đến hạn tuần này"),
    DONE("Đã xong");

    private static final Set<TaskState> LEFT = EnumSet.of(TaskState.OPEN, TaskState.DOING);

    private final String label;

    FollowView(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Why there may be no such task, and what to do. */
    String whyEmpty() {
        String all = " Bấm “Bỏ lọc” để xem tất cả.";
        return switch (this) {
            case ALL ->
                    "Chưa có nhiệm vụ nào. Nhiệm vụ được đọc từ các văn bản đã lưu: hãy mở một kế"
                            + " hoạch rồi ghi ở ngăn “Nhiệm vụ” bên phải.";
            case LATE ->
                    "Không có nhiệm vụ nào quá hạn. Chỉ tính hạn trong văn bản đã ban hành." + all;
            case WEEK ->
                    "Tuần này không có nhiệm vụ nào đến hạn. Chỉ tính hạn trong văn bản đã ban"
                            + " hành."
                            + all;
            case OPEN -> "Không còn nhiệm vụ nào chưa xong." + all;
            case DONE -> "Chưa có nhiệm vụ nào đã xong." + all;
        };
    }

    /**
     * {@code query} narrowed to this view as of {@code today}; a week begins on Monday. No day of a
     * draft has come or passed: it binds nobody.
     */
    FollowQuery of(FollowQuery query, LocalDate today) {
        return switch (this) {
            case ALL -> query;
            case OPEN -> query.in(LEFT);
            case LATE -> query.bindingOnly().in(LEFT).dueTo(earlier(query, today.minusDays(1)));
            case WEEK -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield query.bindingOnly()
                        .in(LEFT)
                        .dueFrom(later(query, monday))
                        .dueTo(earlier(query, monday.plusDays(6)));
            }
            case DONE -> query.in(EnumSet.of(TaskState.DONE));
        };
    }

    private static LocalDate earlier(FollowQuery query, LocalDate day) {
        return query.dueTo().filter(day::isAfter).orElse(day);
    }

    private static LocalDate later(FollowQuery query, LocalDate day) {
        return query.dueFrom().filter(day::isBefore).orElse(day);
    }
}
