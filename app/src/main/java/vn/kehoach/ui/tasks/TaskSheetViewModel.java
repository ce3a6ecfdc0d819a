package vn.kehoach.ui.tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.office.tasks.CopiedTable;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskEdits;
import vn.kehoach.office.tasks.TaskEdits.Edited;
import vn.kehoach.office.tasks.TaskEntry;
import vn.kehoach.office.tasks.TaskGrid;
import vn.kehoach.office.tasks.TaskPage;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.office.tasks.TaskSheet.Line;
import vn.kehoach.reporting.Duties;
import vn.kehoach.sheet.TabText;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The tasks of the open document as a table. Each change is written into the text where it states
 * the task, as one step that can be taken back.
 */
public final class TaskSheetViewModel {
    private static final TaskSheet EMPTY = new TaskSheet(List.of());

    private final DraftViewModel draft;
    private final TaskClipboard clipboard;
    private final UnitNames units;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<TaskSheet> sheet = new ReadOnlyObjectWrapper<>(EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Line>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Line> chosen = FXCollections.observableArrayList();
    private Optional<OfficialDocument> read = Optional.empty();
    private int watchers;

    public TaskSheetViewModel(
            DraftViewModel draft, TaskClipboard clipboard, UnitNames units, Messages messages) {
        this.draft = draft;
        this.clipboard = clipboard;
        this.units = units;
        this.messages = messages;
        draft.openProperty().subscribe(open -> follow());
        draft.selectionProperty().subscribe(selection -> reach(selection));
    }

    /** Begins or ends to show the table; unseen, it does not follow every key on the page. */
    public void watch(boolean seen) {
        watchers += seen ? 1 : -1;
        follow();
    }

    private void follow() {
        Optional<OfficialDocument> now = document();
        if (watchers > 0 && !now.equals(read)) {
            read = now;
            sheet.set(now.map(TaskSheet::of).orElse(EMPTY));
        }
    }

    /** A click on the page leads to the task there. */
    private void reach(Selection selection) {
        if (watchers > 0 && selection.from() == Selection.Origin.PAGE) {
            sheet.get().lines().stream()
                    .filter(line -> selection.isWithin(line.place()))
                    .findFirst()
                    .ifPresent(line -> choose(line.place()));
        }
    }

    private Optional<OfficialDocument> document() {
        return draft.openProperty().get().map(OpenDocument::document);
    }

    /** Writes {@code value} for what {@code item} says in {@code column}. */
    public void set(TaskSheet.Item item, TaskColumn column, String value) {
        change(text -> new Edited(TaskEdits.set(text, item, column, value), item.place()));
    }

    /** Writes {@code title} over {@code group}; whether it says anything else now. */
    public boolean rename(TaskSheet.Group group, String title) {
        return change(text -> new Edited(TaskEdits.rename(text, group, title), group.place()));
    }

    /** Adds an empty task behind the last chosen line. */
    public void add() {
        insert(List.of(TaskEdits.blank()));
    }

    private boolean insert(List<TaskEntry> entries) {
        return change(text -> TaskEdits.add(text, last(), entries));
    }

    private Optional<Line> last() {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.getLast());
    }

    /** Takes the chosen lines out of the document. */
    public void delete() {
        List<Line> gone = List.copyOf(chosen);
        long tasks = gone.stream().filter(TaskSheet.Item.class::isInstance).count();
        if (gone.stream().anyMatch(line -> line instanceof TaskSheet.Group group && !group.row())) {
            messages.show(
                    Message.note(
                            "Đề mục không bị xóa ở đây",
                            "Đề mục là của văn bản; hãy xóa trên trang nếu không cần nữa."));
        }
        int at = sheet.get().lines().indexOf(gone.isEmpty() ? null : gone.getFirst());
        boolean changed = act(text -> TaskEdits.delete(text, gone));
        if (changed) {
            choose(at);
            if (tasks > 0) {
                messages.show(
                        Message.done(
                                "Đã xóa %d nhiệm vụ".formatted(tasks),
                                "",
                                new Message.Action("Hoàn tác", draft::undo)));
            }
        }
    }

    /** Moves the chosen line up or down. */
    public void move(boolean up) {
        if (chosen.size() != 1 || !draft.mayChange()) {
            return;
        }
        Line line = chosen.getFirst();
        boolean moved = change(text -> TaskEdits.move(text, line, up).orElse(stay(text, line)));
        if (!moved) {
            messages.show(
                    Message.note(
                            "Không chuyển được nữa",
                            "Nhiệm vụ đã ở đầu hoặc cuối mục, hoặc nằm trong ô gộp nhiều hàng."));
        }
    }

    private static Edited stay(OfficialDocument text, Line line) {
        return new Edited(text, line.place());
    }

    /** Puts a row with a title over the chosen task. */
    public void group() {
        Optional<Line> first = chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.getFirst());
        if (!draft.mayChange()) {
            return;
        }
        boolean grouped =
                first.isPresent()
                        && change(
                                text ->
                                        TaskEdits.group(text, first.get(), "[Tên nhóm nhiệm vụ]")
                                                .orElse(stay(text, first.get())));
        if (!grouped && first.isPresent()) {
            messages.show(
                    Message.note(
                            "Nhiệm vụ đang viết thành dòng",
                            "Các mục của văn bản là nhóm. Muốn có hàng nhóm, hãy bấm “Nhiệm vụ”"
                                    + " trên thanh công cụ và chuyển thành bảng."));
        }
    }

    /** Copies the chosen lines with their headings, for Excel and Word. */
    public void copy() {
        List<Line> lines = chosen.isEmpty() ? sheet.get().lines() : List.copyOf(chosen);
        List<List<String>> rows = TaskPage.rows(lines, sheet.get());
        clipboard.put(TaskPage.html(rows), TabText.write(rows));
    }

    /** Adds the tasks that were copied in Excel or Word behind the last chosen line. */
    public void paste() {
        Copied copied = clipboard.get();
        TaskGrid.Listed listed = TaskGrid.read(CopiedTable.of(copied.html(), copied.plain()));
        if (listed.entries().isEmpty()) {
            messages.show(
                    Message.note(
                            "Chưa có gì để dán",
                            "Hãy chọn các ô trong Excel, bấm Ctrl+C rồi dán lại."));
            return;
        }
        if (insert(listed.entries())) {
            messages.show(
                    Message.done(
                            "Đã dán %d nhiệm vụ".formatted(listed.tasks()),
                            "",
                            new Message.Action("Hoàn tác", draft::undo)));
        }
    }

    private boolean change(Function<OfficialDocument, Edited> edit) {
        var place = new Place[] {Place.NONE};
        boolean changed =
                act(
                        text -> {
                            Edited edited = edit.apply(text);
                            place[0] = edited.place();
                            return edited.document();
                        });
        if (changed) {
            choose(place[0]);
        }
        return changed;
    }

    private boolean act(Function<OfficialDocument, OfficialDocument> edit) {
        return draft.act(open -> open.withDocument(edit.apply(open.document())));
    }

    private void choose(Place place) {
        current.set(Optional.empty());
        current.set(
                sheet.get().lines().stream()
                        .filter(line -> line.place().equals(place))
                        .findFirst());
    }

    private void choose(int index) {
        List<Line> lines = sheet.get().lines();
        current.set(Optional.empty());
        current.set(
                lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(lines.get(Math.clamp(index, 0, lines.size() - 1))));
    }

    /** Shows on the page where {@code line} stands. */
    public void point(Line line) {
        draft.select(line.place(), 0, Selection.Origin.PANEL);
    }

    /** What a time means in the calendar of the document; empty where it names no day. */
    public String meaning(String timing) {
        OptionalInt year = document().map(Duties::year).orElse(OptionalInt.empty());
        return DayText.meaning(timing, year);
    }

    /** The columns to show. */
    public List<TaskColumn> columns() {
        return TaskPage.columns(sheet.get());
    }

    public UnitNames units() {
        return units;
    }

    DraftViewModel draft() {
        return draft;
    }

    /** The lines the clerk has chosen, in their order. */
    public ObservableList<Line> chosen() {
        return chosen;
    }

    /** The line that a change leads to. */
    public ReadOnlyObjectProperty<Optional<Line>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TaskSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
