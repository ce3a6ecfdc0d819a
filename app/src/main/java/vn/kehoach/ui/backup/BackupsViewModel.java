package vn.kehoach.ui.backup;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.store.Backup;
import vn.kehoach.store.Backups;
import vn.kehoach.store.RestoreChanges;
import vn.kehoach.store.Store;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The backups: one made now, one brought back after a look at what that would change. */
public final class BackupsViewModel {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT);

    private final Store store;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final Consumer<Path> reopening;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ObservableList<Backup> shown = FXCollections.unmodifiableObservableList(backups);
    private final ObjectProperty<Optional<Backup>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RestoreChanges>> changes =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> second =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    /**
     * @param reopening brings a backup back and shows the window anew
     */
    public BackupsViewModel(
            Store store,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            Consumer<Path> reopening) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.reopening = reopening;
        chosen.subscribe(this::look);
    }

    /** Reads the list of backups anew. */
    public void refresh() {
        background.run(
                "",
                () -> Answer.of(store.backups().secondFolder()),
                second::set,
                failure -> failures.tell("Chưa đọc được nơi chép bản sao lưu", failure));
        background.run(
                "",
                () -> Answer.of(store.backups().list()),
                this::show,
                failure -> failures.tell("Chưa đọc được các bản sao lưu", failure));
    }

    private void show(List<Backup> all) {
        Optional<Backup> before = chosen.get().filter(all::contains);
        backups.setAll(all);
        chosen.set(before);
    }

    /** Reads what bringing the chosen backup back would change. */
    private void look() {
        int question = ++asked;
        changes.set(Optional.empty());
        chosen.get()
                .ifPresent(
                        backup ->
                                background.run(
                                        "Đang đọc bản sao lưu …",
                                        () -> {
                                            Answer.of(store.documents().writeWaiting());
                                            return Answer.of(
                                                    store.backups().changes(backup.file()));
                                        },
                                        read -> {
                                            if (question == asked) {
                                                changes.set(Optional.of(read));
                                            }
                                        },
                                        failure ->
                                                failures.tell(
                                                        "Không đọc được bản sao lưu này",
                                                        failure)));
    }

    /** Makes a backup, reads it in full, and copies it to the second folder if there is one. */
    public void make() {
        background.run(
                "Đang sao lưu và kiểm tra lại …",
                () -> Answer.of(store.backups().make()),
                made -> {
                    messages.show(
                            Message.done("Đã sao lưu, đã kiểm tra lại", made.file().toString()));
                    refresh();
                    copyAway();
                },
                failure -> failures.tell("Chưa sao lưu được", failure));
    }

    private void copyAway() {
        background.run(
                "Đang chép bản sao lưu …",
                () -> Answer.of(store.backups().copyAway()),
                copied ->
                        copied.ifPresent(
                                file ->
                                        messages.show(
                                                Message.done(
                                                        "Đã chép bản sao lưu sang nơi thứ hai",
                                                        file.toString()))),
                failure -> failures.tell("Chưa có bản sao lưu thứ hai", failure));
    }

    /** Asks where second copies go, and makes one. */
    public void chooseSecond() {
        dialogs.chooseFolder("Nơi chép bản sao lưu thứ hai")
                .ifPresent(folder -> keepSecond(Optional.of(folder)));
    }

    public void forgetSecond() {
        keepSecond(Optional.empty());
    }

    private void keepSecond(Optional<Path> folder) {
        String content = folder.map(Path::toString).orElse("");
        background.run(
                "",
                () -> Answer.of(store.settings().put(Backups.SECOND_FOLDER, content)),
                kept -> {
                    second.set(folder);
                    copyAway();
                },
                failure -> failures.tell("Chưa nhớ được nơi chép", failure));
    }

    /** Asks for a backup that lies elsewhere, and looks what bringing it back would change. */
    public void openElsewhere() {
        dialogs.chooseFileToOpen("Chọn bản sao lưu", List.of("zip"))
                .ifPresent(
                        file ->
                                background.run(
                                        "",
                                        () -> Backup.of(file),
                                        backup -> {
                                            backups.remove(backup);
                                            backups.addFirst(backup);
                                            chosen.set(Optional.of(backup));
                                        },
                                        failure ->
                                                failures.tell(
                                                        "Không đọc được bản sao lưu này",
                                                        failure)));
    }

    /** Brings the chosen backup back, after what that changes is known and the clerk agrees. */
    public void restore() {
        if (chosen.get().isPresent() && changes.get().isPresent()) {
            Backup backup = chosen.get().orElseThrow();
            boolean sure =
                    dialogs.confirm(
                            "Khôi phục bản sao lưu lúc %s?".formatted(when(backup)),
                            RestoreLine.summary(changes.get().orElseThrow())
                                    + " Dữ liệu hiện nay vẫn được giữ thành một tệp riêng trong"
                                    + " thư mục dữ liệu.",
                            "Khôi phục",
                            "Giữ nguyên");
            if (sure) {
                reopening.accept(backup.file());
            }
        }
    }

    /** "09:41 ngày 21/11/2026". */
    public static String when(Backup backup) {
        return MOMENT.format(backup.madeAt());
    }

    /** Where the data and its backups lie. */
    public Path folder() {
        return store.folder();
    }

    /** Where second copies go. */
    public ReadOnlyObjectProperty<Optional<Path>> secondProperty() {
        return second.getReadOnlyProperty();
    }

    /** All backups, newest first. */
    public ObservableList<Backup> backups() {
        return shown;
    }

    public ObjectProperty<Optional<Backup>> chosenProperty() {
        return chosen;
    }

    /** What bringing the chosen backup back would change; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<RestoreChanges>> changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
