package vn.kehoach.ui.list;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.layout.Layout;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Page;
import vn.kehoach.store.Store;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Messages;
import vn.kehoach.ui.service.Pause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All documents as one list, and what is done with those chosen in it. */
public final class DocumentsViewModel {
    private static final String FILTER_SETTING = "list.filter";
    private static final String COLUMNS_SETTING = "list.shown-columns";

    private final Store store;
    private final DocumentKeeper keeper;
    private final Pagination pagination;
    private final BackgroundRunner background;
    private final Pause pause;
    private final Pause detail;
    private final Failures failures;

    private final ListFilters filters = new ListFilters();
    private final SavedViews views;
    private final ListChanges changes;
    private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<DocumentRow> chosen = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Layout>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KnownGaps knownGaps;
    private final ReadOnlyObjectWrapper<Map<DocumentId, Integer>> gaps =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<ListColumn>> columns =
            new ReadOnlyObjectWrapper<>(ListColumn.FIRST);
    private String remembered = "";
    private boolean starting;

    /** Whether a question is being answered. */
    private boolean reading;

    private int asked;
    private int looked;
    private Optional<DocumentRow> lookedAt = Optional.empty();

    /** What has come to be written on and is not chosen yet: what is done next is meant for it. */
    private Optional<DocumentId> written = Optional.empty();

    /** While rows come anew the chosen ones come and go. */
    private boolean settling;

    /** How the list was left, and what it shows now. */
    private record Left(
            Map<String, String> settings,
            ListFilter filter,
            Page<DocumentRow> page,
            boolean anyDocument) {
        static Left of(Store store) {
            Map<String, String> settings = Answer.of(store.settings().all());
            ListFilter filter = ListFilter.read(settings.getOrDefault(FILTER_SETTING, ""));
            Page<DocumentRow> page = ListReading.page(store.documents(), filter);
            return new Left(
                    settings, filter, page, page.total() > 0 || ListReading.any(store.documents()));
        }
    }

    public DocumentsViewModel(
            Store store,
            DocumentKeeper keeper,
            Pagination pagination,
            BackgroundRunner background,
            Pause pause,
            Pause detail,
            Dialogs dialogs,
            Messages messages) {
        this.store = store;
        this.keeper = keeper;
        this.pagination = pagination;
        this.background = background;
        this.pause = pause;
        this.detail = detail;
        this.failures = new Failures(messages);
        knownGaps = new KnownGaps(store.documents());
        views = new SavedViews(store.settings(), background, messages);
        changes =
                new ListChanges(
                        () -> List.copyOf(chosen),
                        store.documents(),
                        keeper,
                        background,
                        dialogs,
                        messages,
                        this::refresh);
        filters.nowProperty().subscribe((before, now) -> follow(now));
        chosen.subscribe(() -> look());
        keeper.currentProperty().subscribe(this::point);
    }

    /**
     * Shows the list as it was left.
     *
     * @param first what to do when there is no document yet
     * @param then what to do once there are rows, or it is known why not
     */
    public void start(Runnable first, Runnable then) {
        starting = true;
        background.run(
                "",
                () -> Left.of(store),
                left -> {
                    starting = false;
                    restore(left);
                    if (!left.anyDocument) {
                        first.run();
                    }
                    then.run();
                },
                failure -> {
                    starting = false;
                    tellUnread(failure);
                    then.run();
                });
    }

    private void restore(Left left) {
        remembered = left.settings.getOrDefault(FILTER_SETTING, "");
        columns.set(ListColumn.read(left.settings.getOrDefault(COLUMNS_SETTING, "")));
        views.restore(left.settings.getOrDefault(SavedViews.SETTING, ""));
        int question = asked;
        filters.apply(left.filter);
        if (question == asked) {
            show(++asked, left.page);
        }
    }

    /** Words that were looked for are not remembered: they would hide the rest unnoticed. */
    private void follow(ListFilter now) {
        String text = now.withWords("").write();
        if (!text.equals(remembered)) {
            remembered = text;
            remember(FILTER_SETTING, text);
        }
        refresh();
    }

    private void remember(String setting, String text) {
        background.run(
                "",
                () -> Answer.of(store.settings().put(setting, text)),
                done -> {},
                failure -> failures.tell("Chưa nhớ được cách xem", failure));
    }

    /** Remembers the columns as the clerk left them. */
    void keepColumns(List<ListColumn> left) {
        if (!left.equals(columns.get())) {
            columns.set(List.copyOf(left));
            remember(COLUMNS_SETTING, ListColumn.write(left));
        }
    }

    /** The columns as the clerk left them. */
    ReadOnlyObjectProperty<List<ListColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /**
     * Asks for the list anew; the answer to an older question is dropped. One question is asked at
     * a time, so that the last letter of a word does not wait for those before it.
     */
    public void refresh() {
        if (starting) {
            return;
        }
        asked++;
        if (!reading) {
            read();
        }
    }

    private void read() {
        reading = true;
        int question = asked;
        ListFilter filter = filters.nowProperty().get();
        background.run(
                "",
                () -> ListReading.page(store.documents(), filter),
                page -> {
                    reading = false;
                    readIfAskedSince(question);
                    show(question, page);
                },
                failure -> {
                    reading = false;
                    readIfAskedSince(question);
                    tellUnread(failure);
                });
    }

    private void readIfAskedSince(int question) {
        if (question != asked) {
            read();
        }
    }

    /** Rows are shown as soon as they are read; what else is said of them follows. */
    private void show(int question, Page<DocumentRow> page) {
        if (question != asked) {
            return;
        }
        show(page);
        detail.restart(() -> readDetail(question, page));
    }

    private void readDetail(int question, Page<DocumentRow> page) {
        if (question != asked) {
            return;
        }
        background.run(
                "",
                () -> ListReading.of(store.documents(), knownGaps, page),
                read -> {
                    if (question == asked) {
                        gaps.set(read.gaps());
                        filters.offer(read.choices());
                    }
                },
                this::tellUnread);
    }

    private void tellUnread(Throwable failure) {
        failures.tell("Chưa đọc được danh sách", failure);
    }

    private void show(Page<DocumentRow> page) {
        settling = true;
        List<DocumentRow> next = NextChosen.of(List.copyOf(rows), Set.copyOf(ids()), page.rows());
        rows.setAll(page.rows());
        total.set(page.total());
        chosen.setAll(next);
        chooseWritten();
        settling = false;
        look();
    }

    private void point(Optional<DocumentId> document) {
        written = document;
        chooseWritten();
    }

    private void chooseWritten() {
        rows.stream()
                .filter(row -> written.equals(Optional.of(row.id())))
                .findFirst()
                .ifPresent(
                        row -> {
                            written = Optional.empty();
                            chosen.setAll(List.of(row));
                        });
    }

    /** Orders the list. */
    public void orderBy(DocumentQuery.Order by, boolean descending) {
        filters.orderBy(by, descending);
    }

    /** The first of the chosen documents is seen beside the list once the clerk stays with it. */
    private void look() {
        Optional<DocumentRow> first = chosen.stream().findFirst();
        if (settling || first.equals(lookedAt)) {
            return;
        }
        lookedAt = first;
        int question = ++looked;
        if (first.isEmpty()) {
            preview.set(Optional.empty());
            return;
        }
        DocumentId id = first.get().id();
        pause.restart(() -> layOut(id, question));
    }

    private void layOut(DocumentId id, int question) {
        if (question != looked) {
            return;
        }
        background.run(
                "",
                () -> pagination.pagesOf(Answer.of(store.documents().load(id)).document()),
                pages -> {
                    if (question == looked) {
                        preview.set(Optional.of(pages));
                    }
                },
                failure -> preview.set(Optional.empty()));
    }

    /** Opens the first of the chosen documents. */
    public void open() {
        chosen.stream().findFirst().map(DocumentRow::id).ifPresent(keeper::open);
    }

    /** Makes a draft with the text of the first of the chosen documents, and opens it. */
    public void copy() {
        chosen.stream().findFirst().map(DocumentRow::id).ifPresent(this::copy);
    }

    /** Makes a draft with the text of {@code document}, and opens it. */
    public void copy(DocumentId document) {
        background.run(
                "Đang tạo bản sao …",
                () -> Answer.of(store.documents().copy(document)),
                copy -> {
                    refresh();
                    keeper.open(copy);
                },
                failure -> failures.tell("Chưa tạo được bản sao", failure));
    }

    /** What is done with the chosen documents. */
    public ListChanges changes() {
        return changes;
    }

    /** Into the bin; what lies there already for ever, after asking. */
    void delete() {
        if (filters.viewProperty().get() == ListView.BIN) {
            changes.purge();
        } else {
            changes.moveToBin();
        }
    }

    /** What the list is narrowed to; it follows at once. */
    ListFilters filters() {
        return filters;
    }

    /** The filters that the clerk gave names. */
    SavedViews views() {
        return views;
    }

    /** The documents that the clerk has chosen. */
    List<DocumentId> ids() {
        return chosen.stream().map(DocumentRow::id).toList();
    }

    /** How many gaps each unfinished document still has in its head and end. */
    ReadOnlyObjectProperty<Map<DocumentId, Integer>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    public ObservableList<DocumentRow> rows() {
        return shownRows;
    }

    /** The rows that the clerk has chosen; the list's pane keeps it. */
    public ObservableList<DocumentRow> chosen() {
        return chosen;
    }

    /** How many documents the view has, also those beyond the rows shown. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The pages of the first of the chosen documents. */
    public ReadOnlyObjectProperty<Optional<Layout>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
