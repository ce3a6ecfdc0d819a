package vn.kehoach.ui.create;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.office.folder.DocumentTaker;
import vn.kehoach.office.folder.FileResult;
import vn.kehoach.office.folder.FolderReport;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

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
    private final ObservableList<FileResult> results = FXCollections.observableArrayList();
    private final ObservableList<FileResult> shown =
            FXCollections.unmodifiableObservableList(results);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** Of the folder that is being read; another folder has another. */
    private AtomicBoolean stopped = new AtomicBoolean();

    /** How far reading has come. */
    private record Step(FileResult last, int done, int all) {}

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
    }

    /** Asks which folder, and reads it; {@code begun} runs when reading begins. */
    public void choose(Runnable begun) {
        if (running.get()) {
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
        var stop = new AtomicBoolean();
        stopped = stop;
        results.clear();
        progress.set(0);
        summary.set("Đang tìm văn bản trong “%s” …".formatted(folder));
        running.set(true);
        background.run(
                "Đang đọc thư mục …",
                () ->
                        reader.read(
                                folder,
                                (last, done, all) -> {
                                    tell(new Step(last, done, all));
                                    return !stop.get();
                                },
                                taker),
                this::finish,
                failure -> {
                    running.set(false);
                    summary.set(NOT_DONE + ".");
                    failures.tell(NOT_DONE, failure);
                });
    }

    /** From the background into the window's thread. */
    private void tell(Step step) {
        background.run("", () -> step, this::take, failure -> {});
    }

    private void take(Step step) {
        if (running.get()) {
            results.add(step.last);
            progress.set((double) step.done / step.all);
            summary.set("Đã đọc %d/%d tệp …".formatted(step.done, step.all));
        }
    }

    private void finish(FolderReport report) {
        running.set(false);
        results.setAll(report.results());
        progress.set(1);
        summary.set(
                report.results().isEmpty()
                        ? "Thư mục không có tệp văn bản nào."
                        : report.summary());
        taken.run();
        messages.show(Message.done("Đã đọc thư mục", summary.get()));
    }

    /** Ends reading after the file that is being read. */
    void stop() {
        stopped.set(true);
    }

    /** What came of the files so far. */
    ObservableList<FileResult> results() {
        return shown;
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
