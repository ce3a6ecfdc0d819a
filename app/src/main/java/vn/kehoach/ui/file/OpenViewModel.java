package vn.kehoach.ui.file;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Opens and closes documents. */
public final class OpenViewModel {
    private static final List<String> EXTENSIONS = List.of("docx", "doc", "pdf", "txt", "json");
    private static final int MOST_RECENT = 8;

    private final DraftViewModel draft;
    private final DocumentReader reader;
    private final Callable<OpenDocument> sample;
    private final Pagination pagination;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Failures failures;
    private final RecentFiles recentFiles;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    /** A document with its pages. */
    private record Laid(OpenDocument document, Layout pages) {}

    public OpenViewModel(
            DraftViewModel draft,
            DocumentReader reader,
            Callable<OpenDocument> sample,
            Pagination pagination,
            BackgroundRunner background,
            Dialogs dialogs,
            Failures failures,
            RecentFiles recentFiles) {
        this.draft = draft;
        this.reader = reader;
        this.sample = sample;
        this.pagination = pagination;
        this.background = background;
        this.dialogs = dialogs;
        this.failures = failures;
        this.recentFiles = recentFiles;
        recent.setAll(recentFiles.load());
    }

    /** Shows what the window starts with: the sample plan on the first start, else the choice. */
    public void start() {
        if (recent.isEmpty()) {
            openSample();
        }
    }

    public void chooseAndOpen() {
        dialogs.chooseFileToOpen("Mở văn bản", EXTENSIONS).ifPresent(this::open);
    }

    /** Opens {@code file} unless edits would be lost that the clerk wants to keep. */
    public void open(Path file) {
        if (mayLeave()) {
            Path whole = file.toAbsolutePath();
            background.run(
                    "Đang mở " + file.getFileName() + " …",
                    () -> lay(reader.read(whole)),
                    laid -> {
                        draft.show(laid.document, laid.pages);
                        remember(whole);
                    },
                    failure -> {
                        failures.tell("Chưa mở được “" + file.getFileName() + "”", failure);
                        forget(whole);
                    });
        }
    }

    public void openSample() {
        if (mayLeave()) {
            background.run(
                    "Đang mở bản mẫu …",
                    () -> lay(sample.call()),
                    laid -> draft.show(laid.document, laid.pages),
                    failure -> failures.tell("Chưa mở được bản mẫu", failure));
        }
    }

    public void close() {
        if (mayLeave()) {
            draft.close();
        }
    }

    /** Whether the present document may go; asks when it has edits that stand in no file. */
    public boolean mayLeave() {
        return draft.openProperty().get().filter(OpenDocument::edited).isEmpty()
                || dialogs.confirm(
                        "Văn bản có sửa đổi chưa xuất",
                        "Những sửa đổi ở phần đầu trang chưa được xuất ra tệp nào và sẽ mất.",
                        "Bỏ sửa đổi",
                        "Quay lại");
    }

    private Laid lay(OpenDocument document) {
        return new Laid(document, pagination.pagesOf(document.document()));
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
        return FXCollections.unmodifiableObservableList(recent);
    }
}
