package vn.kehoach.ui.create;

import vn.kehoach.office.folder.DocumentTaker;
import vn.kehoach.office.folder.FileResult;
import vn.kehoach.office.folder.FolderReport;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Batch;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.nio.file.Path;

/** Takes all documents of a folder into the list; a bad file never stops the others. */
public final class FolderViewModel {
    private static final String NOT_DONE = "Chưa đọc được thư mục";

    private final FolderReading reader;
    private final DocumentTaker taker;
    private final Dialogs dialogs;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final Runnable taken;
    private final Batch<FileResult> batch;

    /**
     * Reads by {@code reader} and keeps by {@code taker}, both in the background.
     *
     * @param taken told at the end that there are new documents
     */
    public FolderViewModel(
            FolderReading reader,
            DocumentTaker taker,
            Dialogs dialogs,
            BackgroundRunner background,
            Messages messages,
            Runnable taken) {
        this.reader = reader;
        this.taker = taker;
        this.dialogs = dialogs;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.taken = taken;
        this.batch = new Batch<>(background, "Đã đọc %d/%d tệp …");
    }

    /** Asks which folder, and reads it; {@code begun} runs when reading begins. */
    public void choose(Runnable begun) {
        if (batch.runningProperty().get()) {
            begun.run();
        } else {
            dialogs.chooseFolder("Chọn thư mục văn bản")
                    .ifPresent(
                            folder -> {
                                begun.run();
                                read(folder);
                            });
        }
    }

    private void read(Path folder) {
        Batch<FileResult>.Turn turn =
                batch.begin("Đang tìm văn bản trong “%s” …".formatted(folder));
        background.run(
                "Đang đọc thư mục …",
                () ->
                        reader.read(
                                folder,
                                (last, done, all) -> {
                                    turn.tell(last, done, all);
                                    return !turn.isStopped();
                                },
                                taker),
                this::finish,
                failure -> {
                    batch.fail(NOT_DONE + ".");
                    failures.tell(NOT_DONE, failure);
                });
    }

    private void finish(FolderReport report) {
        String sentence =
                report.results().isEmpty() ? "Thư mục không có tệp văn bản nào." : report.summary();
        batch.end(report.results(), sentence);
        taken.run();
        if (!batch.isWatched()) {
            messages.show(Message.done("Đã đọc thư mục", sentence));
        }
    }

    /** The files of the folder, one by one. */
    Batch<FileResult> batch() {
        return batch;
    }
}
