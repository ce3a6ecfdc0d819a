package vn.kehoach.office;

import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of a task table, or a labelled line of a task in the text. */
public enum TaskColumn {
    ORDINAL("stt", TaskField.ORDINAL, "STT", 1),
    TITLE("ten", TaskField.TITLE, "Nội dung nhiệm vụ", 5),
    CONTENT("noi-dung", TaskField.CONTENT, "Nội dung", 5),
    LEAD("chu-tri", TaskField.LEAD, "Đơn vị chủ trì", 3),
    SUPPORT("phoi-hop", TaskField.SUPPORT, "Đơn vị phối hợp", 3),
    TIMING("thoi-gian", TaskField.TIMING, "Thời gian thực hiện", 2),
    PRODUCT("san-pham", TaskField.PRODUCT, "Sản phẩm", 3),
    MONITOR("phu-trach", TaskField.MONITOR, "Lãnh đạo phụ trách", 2),
    NOTE("ghi-chu", TaskField.NOTE, "Ghi chú", 2);

    private final String key;
    private final TaskField field;
    private final String heading;
    private final double share;

    TaskColumn(String key, TaskField field, String heading, double share) {
        this.key = key;
        this.field = field;
        this.heading = heading;
        this.share = share;
    }

    /** How the command line names it. */
    public String key() {
        return key;
    }

    /** The column of that key. */
    public static Optional<TaskColumn> withKey(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    /** What the column says of a task. */
    public TaskField field() {
        return field;
    }

    /** The printed heading; in the text, the name before the colon. */
    public String heading() {
        return heading;
    }

    /** Its relative width. */
    double share() {
        return share;
    }

    /**
     * The value of {@code task}, the {@code ordinal}-th of its table; empty when the task does not
     * say it.
     */
    String value(Task task, int ordinal) {
        return switch (this) {
            case ORDINAL -> Integer.toString(ordinal);
            case TITLE -> task.title();
            case CONTENT -> task.content();
            case LEAD -> task.lead();
            case SUPPORT -> task.support();
            case TIMING -> task.timing();
            case PRODUCT -> task.product();
            case MONITOR -> task.monitor();
            case NOTE -> task.note();
        };
    }

    /** The columns that say all of {@code tasks} and no more, but for the ordinal. */
    static List<TaskColumn> saying(List<Task> tasks) {
        return Arrays.stream(values())
                .filter(column -> tasks.stream().anyMatch(task -> !column.value(task, 1).isEmpty()))
                .toList();
    }
}
