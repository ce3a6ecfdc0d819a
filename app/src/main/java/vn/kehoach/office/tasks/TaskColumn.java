package vn.kehoach.office.tasks;

import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A column of a task table, or a labelled line of a task in the text. */
public enum TaskColumn {
    ORDINAL("stt", TaskField.ORDINAL, "STT"),
    TITLE("ten", TaskField.TITLE, "Nội dung nhiệm vụ"),
    CONTENT("noi-dung", TaskField.CONTENT, "Nội dung"),
    LEAD("chu-tri", TaskField.LEAD, "Đơn vị chủ trì"),
    SUPPORT("phoi-hop", TaskField.SUPPORT, "Đơn vị phối hợp"),
    TIMING("thoi-gian", TaskField.TIMING, "Thời gian thực hiện"),
    PRODUCT("san-pham", TaskField.PRODUCT, "Sản phẩm"),
    MONITOR("phu-trach", TaskField.MONITOR, "Lãnh đạo phụ trách"),
    NOTE("ghi-chu", TaskField.NOTE, "Ghi chú");

    /** The columns of a new table. */
    static final Set<TaskColumn> USUAL =
            Set.of(ORDINAL, TITLE, LEAD, SUPPORT, TIMING, PRODUCT, NOTE);

    private final String key;
    private final TaskField field;
    private final String heading;

    TaskColumn(String key, TaskField field, String heading) {
        this.key = key;
        this.field = field;
        this.heading = heading;
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
