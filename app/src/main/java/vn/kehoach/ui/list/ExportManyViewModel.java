package vn.kehoach.ui.list;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.store.StoreFailure;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.ProposedName;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Exports many documents into a folder, one by one; no file there is replaced. */
public final class ExportManyViewModel {
    private static final int MOST_OF_A_NAME = 1_000;

    private final Documents documents;
    private final Pagination pagination;
    private final DocumentWriter writer;
    private final Dialogs dialogs;
    private final BackgroundRunner background;
    private final Failures failures;
    private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
    private final ObservableList<Outcome> shown =
            FXCollections.unmodifiableObservableList(outcomes);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** Of the export that runs; another has another. */
    private AtomicBoolean stopped = new AtomicBoolean();

    /** What came of a document. */
    record Outcome(String name, String said, boolean written) {}

    public ExportManyViewModel(
            Documents documents,
            Pagination pagination,
            DocumentWriter writer,
            Dialogs dialogs,
            BackgroundRunner background,
            Failures failures) {
        this.documents = documents;
        this.pagination = pagination;
        this.writer = writer;
        this.dialogs = dialogs;
        this.background = background;
        this.failures = failures;
    }

    /**
     * Asks which folder, and exports there.
     *
     * @param begun run when exporting begins
     */
    public void export(List<DocumentId> ids, ExportFormat format, Runnable begun) {
        if (running.get()) {
            begun.run();
        } else if (!ids.isEmpty()) {
            dialogs.chooseFolder("Xuất %d văn bản vào thư mục".formatted(ids.size()))
                    .ifPresent(
                            folder -> {
                                begun.run();
                                export(List.copyOf(ids), format, folder);
                            });
        }
    }

    private void export(List<DocumentId> ids, ExportFormat format, Path folder) {
        var stop = new AtomicBoolean();
        stopped = stop;
        outcomes.clear();
        progress.set(0);
        running.set(true);
        summary.set("Đang xuất vào “%s” …".formatted(folder));
        background.run(
                "Đang xuất %d văn bản …".formatted(ids.size()),
                () -> {
                    var all = new ArrayList<Outcome>();
                    for (DocumentId id : ids) {
                        if (!stop.get()) {
                            all.add(one(id, format, folder));
                            tell(all.getLast(), all.size(), ids.size());
                        }
                    }
                    return all;
                },
                all -> finish(all, ids.size()),
                failure -> {
                    running.set(false);
                    failures.tell("Chưa xuất được văn bản", failure);
                });
    }

    private Outcome one(DocumentId id, ExportFormat format, Path folder) {
        String name = "";
        try {
            OfficialDocument document = Answer.of(documents.load(id)).document();
            name = document.header().subject().text();
            Path file = write(document, format, folder, ProposedName.of(document.header()));
            return new Outcome(name, String.valueOf(file.getFileName()), true);
        } catch (IOException | StoreFailure | MissingGlyph failed) {
            return new Outcome(name, "Chưa xuất được: " + failed.getMessage(), false);
        }
    }

    /** A name that is taken gets a number. */
    private Path write(OfficialDocument document, ExportFormat format, Path folder, String name)
            throws IOException {
        var pages = pagination.pagesOf(document);
        for (int number = 1; ; number++) {
            String numbered = number == 1 ? name : name + "-" + number;
            Path file = folder.resolve(numbered + format.extension());
            try {
                writer.write(pages, format, file, false);
                return file;
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_OF_A_NAME) {
                    throw taken;
                }
            }
        }
    }

    /** From the background into the window's thread. */
    private void tell(Outcome outcome, int done, int all) {
        background.run(
                "",
                () -> outcome,
                said -> {
                    // The end may have come first, and knows them all.
                    if (running.get()) {
                        outcomes.add(said);
                        progress.set((double) done / all);
                        summary.set("Đã xuất %d/%d văn bản …".formatted(done, all));
                    }
                },
                failure -> {});
    }

    private void finish(List<Outcome> known, int all) {
        running.set(false);
        outcomes.setAll(known);
        long written = outcomes.stream().filter(Outcome::written).count();
        progress.set(1);
        summary.set(
                stopped.get()
                        ? "Đã dừng: xuất được %d/%d văn bản.".formatted(written, all)
                        : "Đã xuất %d/%d văn bản.".formatted(written, all));
    }

    /** Ends after the document that is being exported. */
    void stop() {
        stopped.set(true);
    }

    ObservableList<Outcome> outcomes() {
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
