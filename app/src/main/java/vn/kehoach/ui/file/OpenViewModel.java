package vn.kehoach.ui.file;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Opens and closes documents. */
public final class OpenViewModel {
    private static final List<String> EXTENSIONS = List.of("docx", "doc", "pdf", "txt", "json");
    private static final int MOST_RECENT = 8;

    private final DraftViewModel draft;
    private final DocumentReader reader;
    private final Callable<OpenDocument> sample;
    private final Consumer<OpenDocument> adopting;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Failures failures;
    private final RecentFiles recentFiles;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(recent);

    /**
     * @param adopting keeps and shows what was read
     */
    public OpenViewModel(
            DraftViewModel draft,
            DocumentReader reader,
            Callable<OpenDocument> sample,
            Consumer<OpenDocument> adopting,
            BackgroundRunner background,
            Dialogs dialogs,
            Failures failures,
            RecentFiles recentFiles) {
        this.draft = draft;
        this.reader = reader;
        this.sample = sample;
        this.adopting = adopting;
        this.background = background;
        this.dialogs = dialogs;
        this.failures = failures;
        this.recentFiles = recentFiles;
        recent.setAll(recentFiles.load());
    }

    public void chooseAndOpen() {
        dialogs.chooseFileToOpen("Mở văn bản", EXTENSIONS).ifPresent(this::open);
    }

    /** Reads {@code file} into a new draft. */
    public void open(Path file) {
        Path whole = file.toAbsolutePath();
        background.run(
                "Đang mở " + file.getFileName() + " …",
                () -> reader.read(whole),
                read -> {
                    adopting.accept(read);
                    remember(whole);
                },
                failure -> {
                    failures.tell("Chưa mở được “" + file.getFileName() + "”", failure);
                    forget(whole);
                });
    }

    public void openSample() {
        background.run(
                "Đang mở bản mẫu …",
                sample,
                adopting,
                failure -> failures.tell("Chưa mở được bản mẫu", failure));
    }

    public void close() {
        draft.close();
    }

    private void remember(Path file) {
        keep(
                Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
                        .limit(MOST_RECENT)
                        .toList());
    }

    private void forget(Path file) {
        if (recent.contains(file)) {
            keep(recent.stream().filter(other -> !other.equals(file)).toList());
        }
    }

    private void keep(List<Path> files) {
        recent.setAll(files);
        recentFiles.keep(files);
    }

    /** The files opened last, newest first. */
    public ObservableList<Path> recent() {
        return shown;
    }
}
