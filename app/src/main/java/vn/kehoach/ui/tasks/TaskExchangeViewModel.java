package vn.kehoach.ui.tasks;

import vn.kehoach.document.Task;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskDiff;
import vn.kehoach.office.tasks.TaskEntry;
import vn.kehoach.office.tasks.TaskGrid;
import vn.kehoach.office.tasks.TaskPage;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.control.Proposal;
import vn.kehoach.ui.control.Proposals;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes the tasks of the open document to Excel, and changes made there back after a look. */
public final class TaskExchangeViewModel {
    private static final List<String> TABLES = List.of("xlsx", "xls", "csv");

    private final DraftViewModel draft;
    private final TaskFiles files = new TaskFiles();
    private final FileSaving saving;
    private final Dialogs dialogs;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final Proposals<TaskDiff.Change> proposals = new Proposals<>();
    private Optional<TaskSheet> compared = Optional.empty();

    public TaskExchangeViewModel(
            DraftViewModel draft,
            FileSaving saving,
            Dialogs dialogs,
            BackgroundRunner background,
            Messages messages) {
        this.draft = draft;
        this.saving = saving;
        this.dialogs = dialogs;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /** Writes all tasks into an Excel file. */
    public void export() {
        sheet().ifPresent(
                        sheet ->
                                saving.save(
                                        new FileSaving.Wish(
                                                "Excel",
                                                "Nhiem-vu.xlsx",
                                                (file, mayReplace) ->
                                                        files.write(
                                                                TaskPage.of(sheet),
                                                                file,
                                                                mayReplace),
                                                () -> {})));
    }

    private Optional<TaskSheet> sheet() {
        return draft.openProperty().get().map(OpenDocument::document).map(TaskSheet::of);
    }

    /** Asks for a file and compares it; {@code show} shows what differs. */
    public void choose(Runnable show) {
        dialogs.chooseFileToOpen("Lấy nhiệm vụ từ Excel", TABLES)
                .ifPresent(
                        file ->
                                background.run(
                                        "Đang đọc " + file.getFileName() + " …",
                                        () -> TaskGrid.read(files.read(file)),
                                        listed -> compare(listed, show),
                                        failure ->
                                                failures.tell(
                                                        "Chưa đọc được bảng nhiệm vụ", failure)));
    }

    private void compare(TaskGrid.Listed listed, Runnable show) {
        Consumer<String> note = text -> messages.show(Message.note("Không có gì thay đổi", text));
        compared = sheet();
        List<TaskDiff.Change> changes =
                compared.map(sheet -> TaskDiff.between(sheet, listed)).orElse(List.of());
        if (listed.tasks() == 0) {
            note.accept("Không thấy nhiệm vụ nào trong tệp. Bảng cần có cột nội dung nhiệm vụ.");
        } else if (changes.isEmpty()) {
            note.accept("%d nhiệm vụ trong tệp giống hệt văn bản.".formatted(listed.tasks()));
        } else {
            proposals.set(changes, TaskExchangeViewModel::shown, TaskExchangeViewModel::reason);
            for (Proposal<TaskDiff.Change> one : proposals.allProperty().get()) {
                one.wanted().set(!(one.of() instanceof TaskDiff.Missing));
            }
            show.run();
        }
    }

    private static Change shown(TaskDiff.Change change) {
        return switch (change) {
            case TaskDiff.Changed(TaskSheet.Item item, var values) ->
                    Change.of(
                            said(values.keySet().stream().sorted().toList(), item::value),
                            said(
                                    values.keySet().stream().sorted().toList(),
                                    column -> values.getOrDefault(column, "")));
            case TaskDiff.Added(TaskEntry.Group group, _) ->
                    Change.of("", (group.label() + " " + group.title()).strip());
            case TaskDiff.Added(TaskEntry.Item(Task task), _) -> Change.of("", told(task));
            case TaskDiff.Missing(TaskSheet.Item item) ->
                    Change.of(item.value(TaskColumn.TITLE), "");
        };
    }

    private static String said(
            List<TaskColumn> columns, java.util.function.Function<TaskColumn, String> value) {
        return columns.stream()
                .map(column -> column.heading() + ": " + value.apply(column).replace("\n", "; "))
                .collect(Collectors.joining(" · "));
    }

    private static String told(Task task) {
        return Arrays.asList(task.title(), task.lead(), task.timing()).stream()
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace("\n", "; "))
                .collect(Collectors.joining(" · "));
    }

    private static String reason(TaskDiff.Change change) {
        return switch (change) {
            case TaskDiff.Changed(TaskSheet.Item item, _) ->
                    "Sửa nhiệm vụ %d: %s".formatted(item.number(), item.value(TaskColumn.TITLE));
            case TaskDiff.Added(TaskEntry.Group _, _) -> "Thêm nhóm";
            case TaskDiff.Added _ -> "Thêm nhiệm vụ";
            case TaskDiff.Missing(TaskSheet.Item item) ->
                    "Nhiệm vụ %d không có trong tệp; chọn để xóa khỏi văn bản"
                            .formatted(item.number());
        };
    }

    /** Makes the wanted changes, as one step that can be taken back. */
    public void apply() {
        List<TaskDiff.Change> wanted =
                proposals.allProperty().get().stream()
                        .filter(one -> one.wanted().get())
                        .map(Proposal::of)
                        .toList();
        if (!sheet().equals(compared)) {
            failures.tell(
                    "Chưa cập nhật nhiệm vụ",
                    "Văn bản đã thay đổi từ khi so với tệp. Hãy lấy lại tệp Excel.");
            return;
        }
        if (draft.act(open -> open.withDocument(TaskDiff.applied(open.document(), wanted)))) {
            messages.show(
                    Message.done(
                            "Đã cập nhật %d chỗ từ Excel".formatted(wanted.size()),
                            "",
                            new Message.Action("Hoàn tác", draft::undo)));
        }
    }

    public Proposals<TaskDiff.Change> proposals() {
        return proposals;
    }
}
