package vn.kehoach.ui.tasks;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.Directory;
import vn.kehoach.document.Place;
import vn.kehoach.office.papers.TaskChartPaper;
import vn.kehoach.store.FollowedTask;
import vn.kehoach.store.Following;
import vn.kehoach.store.LedTasks;
import vn.kehoach.store.Page;
import vn.kehoach.store.TaskKey;
import vn.kehoach.store.follow.FollowQuery;
import vn.kehoach.store.follow.TaskState;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The tasks of all documents: which are due, how far each has come. */
public final class FollowViewModel {
    /** Rows a list shows at most; more is looked for with words. */
    private static final int MOST = 2_000;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Following tasks;
    private final Supplier<Directory> directory;
    private final TaskOpening opening;
    private final FileSaving saving;
    private final BackgroundRunner background;
    private final Failures failures;
    private final Clock clock;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<FollowView> view = new SimpleObjectProperty<>(FollowView.ALL);
    private final ObjectProperty<Optional<TaskUnit>> unit =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<YearMonth>> month =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<FollowedTask> rows = FXCollections.observableArrayList();
    private final ObservableList<FollowedTask> chosen = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<TaskCounts> counts =
            new ReadOnlyObjectWrapper<>(TaskCounts.NONE);
    private final ReadOnlyObjectWrapper<TaskCounts> all =
            new ReadOnlyObjectWrapper<>(TaskCounts.NONE);
    private boolean entered;
    private boolean changed;

    /** Counts questions; only the answer to the last one is shown. */
    private int asked;

    /** What is asked for at once; all tasks are counted only when they may have changed. */
    private record Answers(
            Page<FollowedTask> page, List<LedTasks> shown, Optional<List<LedTasks>> everything) {}

    public FollowViewModel(
            Following tasks,
            Supplier<Directory> directory,
            TaskOpening opening,
            FileSaving saving,
            BackgroundRunner background,
            Failures failures,
            Clock clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.opening = opening;
        this.saving = saving;
        this.background = background;
        this.failures = failures;
        this.clock = clock;
        words.subscribe((before, now) -> refresh());
        view.subscribe((before, now) -> refresh());
        unit.subscribe((before, now) -> refresh());
        month.subscribe((before, now) -> refresh());
    }

    /** Reads the tasks when the clerk comes to them. */
    public void enter() {
        entered = true;
        changed = true;
        refresh();
    }

    /** Reads the tasks anew. */
    public void refresh() {
        if (!entered) {
            return;
        }
        int now = ++asked;
        boolean countAll = changed;
        FollowQuery query = query();
        background.run(
                "",
                () -> {
                    var page = tasks.list(query.most(MOST));
                    var shown = tasks.count(query);
                    Optional<List<LedTasks>> everything =
                            countAll
                                    ? Optional.of(Answer.of(tasks.count(FollowQuery.ALL)))
                                    : Optional.empty();
                    return new Answers(Answer.of(page), Answer.of(shown), everything);
                },
                answers -> {
                    if (now == asked) {
                        show(answers);
                    }
                },
                failure -> failures.tell("Chưa đọc được danh sách nhiệm vụ", failure));
    }

    private FollowQuery query() {
        FollowQuery query = FollowQuery.ALL.withWords(words.get());
        if (unit.get().isPresent()) {
            query = query.of(unit.get().get().keys());
        }
        if (month.get().isPresent()) {
            YearMonth due = month.get().get();
            query = query.dueFrom(due.atDay(1)).dueTo(due.atEndOfMonth());
        }
        return view.get().of(query, today());
    }

    private void show(Answers answers) {
        List<TaskKey> kept = chosen.stream().map(FollowedTask::key).toList();
        if (!rows.equals(answers.page.rows())) {
            rows.setAll(answers.page.rows());
        }
        total.set(answers.page.total());
        counts.set(TaskCounts.of(answers.shown, directory.get(), today()));
        answers.everything.ifPresent(
                counted -> {
                    changed = false;
                    all.set(TaskCounts.of(counted, directory.get(), today()));
                });
        chosen.setAll(rows.stream().filter(row -> kept.contains(row.key())).toList());
    }

    /** Opens the document of the chosen task there. */
    public void open() {
        chosen.stream()
                .findFirst()
                .map(FollowedTask::row)
                .ifPresent(row -> opening.open(row.document(), Place.parsed(row.place())));
    }

    /** Keeps how far the chosen tasks have come. */
    public void setState(TaskState state) {
        if (!chosen.isEmpty()) {
            keep(tasks.setState(chosen.stream().map(FollowedTask::key).toList(), state));
        }
    }

    /** The chosen tasks are done, or, where all are, to be done again. */
    public void toggleDone() {
        boolean done = chosen.stream().allMatch(task -> task.state() == TaskState.DONE);
        setState(done ? TaskState.OPEN : TaskState.DONE);
    }

    /** Keeps what the clerk notes of {@code task}. */
    public void setNote(FollowedTask task, String note) {
        if (!task.note().equals(note)) {
            keep(tasks.setNote(task.key(), note.strip()));
        }
    }

    private void keep(CompletableFuture<Void> change) {
        background.run(
                "",
                () -> Answer.of(change),
                done -> refresh(),
                failure -> failures.tell("Chưa lưu được tiến độ", failure));
    }

    /** Writes the tasks that are looked at into an Excel file. */
    public void export() {
        FollowQuery query = query();
        saving.save(
                new FileSaving.Wish(
                        "Excel",
                        "Theo-doi-nhiem-vu.xlsx",
                        (file, mayReplace) ->
                                new TaskFiles()
                                        .write(
                                                FollowPage.of(Answer.of(tasks.list(query)).rows()),
                                                file,
                                                mayReplace),
                        () -> {}));
    }

    /** What is looked at, as a chart on paper. */
    TaskChartPaper chart() {
        TaskCounts counted = counts.get();
        return new TaskChartPaper(lookedAt(), counted.byUnit(), counted.byMonth());
    }

    /** "Nhiệm vụ quá hạn, đơn vị Sở Y tế, tính đến ngày 21/11/2026". */
    private String lookedAt() {
        var said = new StringBuilder("Nhiệm vụ của mọi văn bản");
        if (view.get() != FollowView.ALL) {
            said.append(", ").append(view.get().label().toLowerCase(Locale.ROOT));
        }
        unit.get().ifPresent(one -> said.append(", ").append(one.name()));
        month.get()
                .ifPresent(
                        one ->
                                said.append(", đến hạn ")
                                        .append(TaskCounts.label(one).toLowerCase(Locale.ROOT)));
        if (!words.get().isBlank()) {
            said.append(", có chữ “").append(words.get().strip()).append('”');
        }
        return said.append(", tính đến ngày ").append(DAY.format(today())).toString();
    }

    /** What the empty list says. */
    ObservableValue<String> whyEmptyProperty() {
        return Bindings.createStringBinding(this::whyEmpty, words, view, unit, month);
    }

    private String whyEmpty() {
        boolean narrowed =
                !words.get().isBlank() || unit.get().isPresent() || month.get().isPresent();
        return narrowed
                ? "Không có nhiệm vụ nào như đang lọc. Bấm “Bỏ lọc” để xem tất cả."
                : view.get().whyEmpty();
    }

    /** Shows all tasks. */
    public void clearFilters() {
        words.set("");
        unit.set(Optional.empty());
        month.set(Optional.empty());
        view.set(FollowView.ALL);
    }

    /**
     * How {@code task} stands with its day: "quá hạn 5 ngày", "còn 3 ngày", "chưa ban hành"; empty
     * when over.
     */
    String standing(FollowedTask task) {
        Optional<LocalDate> due = task.row().dueTo();
        if (due.isEmpty() || task.state().isOver()) {
            return "";
        }
        if (!task.row().binding()) {
            return "chưa ban hành";
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(today(), due.get());
        return days < 0
                ? "quá hạn %d ngày".formatted(-days)
                : days == 0 ? "hôm nay" : days <= 30 ? "còn %d ngày".formatted(days) : "";
    }

    boolean isLate(FollowedTask task) {
        return task.row().binding()
                && !task.state().isOver()
                && task.row().dueTo().filter(today()::isAfter).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<FollowView> viewProperty() {
        return view;
    }

    public ObjectProperty<Optional<TaskUnit>> unitProperty() {
        return unit;
    }

    public ObjectProperty<Optional<YearMonth>> monthProperty() {
        return month;
    }

    public ObservableList<FollowedTask> rows() {
        return rows;
    }

    public ObservableList<FollowedTask> chosen() {
        return chosen;
    }

    /** How many there are of what is looked at. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** What is looked at, counted. */
    public ReadOnlyObjectProperty<TaskCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** All tasks, counted; what to filter by. */
    public ReadOnlyObjectProperty<TaskCounts> allProperty() {
        return all.getReadOnlyProperty();
    }
}
