package vn.kehoach.ui.look;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Task;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskForm;
import vn.kehoach.office.tasks.TaskForms;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the tasks of the open document stand on paper. A change is one step that can be taken back;
 * what a hidden column would say is remembered for the next form.
 */
public final class TasksViewModel {
    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<Optional<TaskForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<TaskColumn> hidden = EnumSet.noneOf(TaskColumn.class);
    private List<Task> known = List.of();
    private String shown = "";

    public TasksViewModel(DraftViewModel draft) {
        this.draft = draft;
        draft.calmProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenDocument> open) {
        String key = open.map(OpenDocument::key).orElse("");
        if (!key.equals(shown)) {
            shown = key;
            hidden.clear();
            known = List.of();
        }
        form.set(open.map(OpenDocument::document).flatMap(TaskForms::of));
    }

    /** The form they have now; empty when the document has no tasks. */
    public ReadOnlyObjectProperty<Optional<TaskForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The columns that would say something. */
    public List<TaskColumn> columns() {
        List<Task> tasks = document().map(this::tasks).orElse(List.of());
        return TaskForms.saying(tasks);
    }

    public boolean isHidden(TaskColumn column) {
        return hidden.contains(column);
    }

    /** Puts the tasks into {@code wanted}. */
    public void choose(TaskForm wanted) {
        if (form.get().filter(now -> now != wanted).isPresent()) {
            turn(wanted);
        }
    }

    /** Shows or hides a column of the table the tasks stand in. */
    public void show(TaskColumn column, boolean visible) {
        document().ifPresent(now -> known = tasks(now));
        if (visible ? hidden.remove(column) : hidden.add(column)) {
            form.get().filter(now -> now != TaskForm.LINES).ifPresent(this::turn);
        }
    }

    private void turn(TaskForm wanted) {
        draft.act(open -> open.withDocument(turned(open.document(), wanted)));
    }

    private OfficialDocument turned(OfficialDocument document, TaskForm wanted) {
        known = tasks(document);
        List<TaskColumn> columns = new ArrayList<>(TaskForms.saying(known));
        columns.removeAll(hidden);
        boolean all = hidden.isEmpty() || wanted == TaskForm.LINES;
        List<TaskColumn> chosen = all ? List.of() : columns;
        return TaskForms.in(wanted, document, chosen, this::completed);
    }

    /** The document's tasks with what hidden columns do not show. */
    private List<Task> tasks(OfficialDocument document) {
        return TaskForms.tasks(document).stream().map(this::completed).toList();
    }

    private Task completed(Task task) {
        return known.stream()
                .filter(other -> other.title().equalsIgnoreCase(task.title()))
                .findFirst()
                .map(task::completedBy)
                .orElse(task);
    }

    private Optional<OfficialDocument> document() {
        return draft.openProperty().get().map(OpenDocument::document);
    }

    /** The forms to choose from. */
    public static List<TaskForm> forms() {
        return Arrays.asList(TaskForm.values());
    }
}
