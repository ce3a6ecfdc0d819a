package vn.kehoach.ui.history;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.compare.Amounts;
import vn.kehoach.compare.Redline;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Revision;
import vn.kehoach.store.Store;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of one document: two of them compared, one brought back, one more taken. */
public final class VersionsViewModel {
    private final Store store;
    private final DocumentKeeper keeper;
    private final DraftViewModel draft;
    private final Pagination pagination;
    private final DocumentWriter writer;
    private final FileSaving files;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;

    private final ObservableList<Version> versions = FXCollections.observableArrayList();
    private final ObservableList<Version> shownVersions =
            FXCollections.unmodifiableObservableList(versions);
    private final ObjectProperty<Optional<Version>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Version>> against =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<DocumentId> document = Optional.empty();
    private int asked;
    private int opened;

    /** Two versions on one paper. */
    public record Comparison(Version before, Version after, Amounts amounts, Layout pages) {}

    public VersionsViewModel(
            Store store,
            DocumentKeeper keeper,
            DraftViewModel draft,
            Pagination pagination,
            DocumentWriter writer,
            FileSaving files,
            BackgroundRunner background,
            Messages messages) {
        this.store = store;
        this.keeper = keeper;
        this.draft = draft;
        this.pagination = pagination;
        this.writer = writer;
        this.files = files;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
        chosen.subscribe(this::compare);
        against.subscribe(this::compare);
    }

    /** Reads the versions of {@code id}, the newest two compared; {@code ready} shows them. */
    public void prepare(DocumentId id, Runnable ready) {
        int question = ++opened;
        background.run(
                "",
                () -> Answer.of(store.revisions().list(id)),
                kept -> {
                    if (question == opened) {
                        document = Optional.of(id);
                        fill(kept);
                        ready.run();
                        measure(id, question, 0);
                    }
                },
                failure -> failures.tell("Chưa đọc được các bản đã lưu", failure));
    }

    private void fill(List<Revision> kept) {
        var all = new ArrayList<Version>();
        all.add(new Version(Optional.empty(), Optional.empty(), kept.isEmpty()));
        for (int i = 0; i < kept.size(); i++) {
            all.add(new Version(Optional.of(kept.get(i)), Optional.empty(), i == kept.size() - 1));
        }
        comparison.set(Optional.empty());
        versions.setAll(all);
        against.set(Optional.of(all.getFirst()));
        chosen.set(Optional.of(all.get(Math.min(1, all.size() - 1))));
    }

    /** Counts what each version changed, one after the other. */
    private void measure(DocumentId id, int question, int index) {
        if (question != opened || index + 1 >= versions.size()) {
            return;
        }
        Version now = versions.get(index);
        Version before = versions.get(index + 1);
        background.run(
                "",
                () -> Redline.between(text(id, before), text(id, now)).amounts(),
                amounts -> {
                    if (question == opened) {
                        versions.set(index, now.withChanged(amounts));
                        measure(id, question, index + 1);
                    }
                },
                failure -> failures.tell("Chưa so được các bản đã lưu", failure));
    }

    private void compare() {
        int question = ++asked;
        if (document.isEmpty() || chosen.get().isEmpty() || against.get().isEmpty()) {
            return;
        }
        DocumentId id = document.orElseThrow();
        Version one = chosen.get().orElseThrow();
        Version other = against.get().orElseThrow();
        Version before = one.number() <= other.number() ? one : other;
        Version after = before.equals(one) ? other : one;
        Pagination look = isOpen() ? pagination.in(draft.lookProperty().get()) : pagination;
        background.run(
                "",
                () -> {
                    OfficialDocument old = text(id, before);
                    OfficialDocument now = text(id, after);
                    return new Comparison(
                            before,
                            after,
                            Redline.between(old, now).amounts(),
                            look.redline(old, now));
                },
                done -> {
                    if (question == asked) {
                        comparison.set(Optional.of(done));
                    }
                },
                failure -> failures.tell("Chưa so được hai bản", failure));
    }

    /** Not for the window's thread. */
    private OfficialDocument text(DocumentId id, Version version) {
        return version.revision()
                .map(kept -> Answer.of(store.revisions().load(id, kept.number())))
                .orElseGet(() -> Answer.of(store.documents().load(id)).document());
    }

    private boolean isOpen() {
        return document.isPresent() && keeper.currentProperty().get().equals(document);
    }

    /** Whether the chosen version can be brought back. */
    public boolean canRestore() {
        return chosen.get().flatMap(Version::revision).isPresent();
    }

    /**
     * Brings the chosen version back: in the editor as one step that can be undone; how the
     * document stands is kept before.
     */
    public void restore() {
        document.ifPresent(
                id ->
                        chosen.get()
                                .flatMap(Version::revision)
                                .ifPresent(kept -> restore(id, kept, isOpen())));
    }

    private void restore(DocumentId id, Revision kept, boolean open) {
        String when = new Version(Optional.of(kept), Optional.empty(), false).when();
        background.run(
                "Đang khôi phục …",
                () -> open ? text(id, kept) : restored(id, kept),
                text -> {
                    if (!open) {
                        messages.show(
                                Message.done(
                                        "Đã khôi phục bản lúc " + when,
                                        "Bản trước khi khôi phục vẫn còn trong các bản đã lưu.",
                                        new Message.Action("Mở văn bản", () -> keeper.open(id))));
                    } else if (draft.act(now -> now.withDocument(text))) {
                        tell("Đã khôi phục bản lúc " + when, "Bấm Ctrl+Z để trở lại như trước.");
                    }
                },
                failure -> failures.tell("Chưa khôi phục được; văn bản giữ nguyên", failure));
    }

    /** Not for the window's thread. */
    private OfficialDocument text(DocumentId id, Revision kept) {
        Answer.of(store.revisions().takeBeforeRestoring(id));
        return Answer.of(store.revisions().load(id, kept.number()));
    }

    /**
     * Not for the window's thread.
     *
     * @throws IOException when the document is issued, so that its text stays as it is
     */
    private OfficialDocument restored(DocumentId id, Revision kept) throws IOException {
        if (Answer.of(store.documents().load(id)).state().isFixed()) {
            throw new IOException(
                    "Văn bản đã ban hành nên không sửa được nữa. Muốn sửa đổi, hãy bấm Tạo bản sao"
                            + " rồi soạn văn bản mới.");
        }
        return Answer.of(store.revisions().restore(id, kept.number()));
    }

    /** Keeps how the open document stands, because the clerk pressed save. */
    public void save() {
        keeper.currentProperty()
                .get()
                .ifPresent(
                        id ->
                                background.run(
                                        "",
                                        () -> Answer.of(store.revisions().save(id)),
                                        done ->
                                                tell(
                                                        "Đã lưu",
                                                        "Mọi sửa đổi nằm trong máy này. Xem và lấy"
                                                                + " lại các bản đã lưu:"
                                                                + " Ctrl+Shift+H."),
                                        failure -> failures.tell("Chưa lưu được", failure)));
    }

    /** Keeps how the document stands for ever, under a name. */
    public void take(String name) {
        document.ifPresent(
                id ->
                        background.run(
                                "",
                                () -> Answer.of(store.revisions().take(id, name.strip())),
                                done -> {
                                    tell("Đã giữ lại một bản", name.strip());
                                    prepare(id, () -> {});
                                },
                                failure -> failures.tell("Chưa lưu được bản này", failure)));
    }

    /** Writes the comparison as a PDF. */
    public void export() {
        comparison
                .get()
                .ifPresent(
                        shown ->
                                files.save(
                                        new FileSaving.Wish(
                                                "PDF",
                                                "So-sanh.pdf",
                                                (file, mayReplace) ->
                                                        writer.write(
                                                                shown.pages(),
                                                                ExportFormat.PDF,
                                                                file,
                                                                mayReplace),
                                                () -> {})));
    }

    private void tell(String title, String text) {
        messages.show(Message.done(title, text));
    }

    /** The versions, the text as it stands now first, then from new to old. */
    public ObservableList<Version> versions() {
        return shownVersions;
    }

    /** The version that is looked at. */
    public ObjectProperty<Optional<Version>> chosenProperty() {
        return chosen;
    }

    /** The version it is compared with. */
    public ObjectProperty<Optional<Version>> againstProperty() {
        return against;
    }

    /** What changed from the older to the newer of both; of earlier ones while it is made. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }
}
