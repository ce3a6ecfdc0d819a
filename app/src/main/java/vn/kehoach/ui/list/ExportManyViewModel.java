package vn.kehoach.ui.list;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.store.StoreFailure;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.file.DocumentWriter;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.file.Naming;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Batch;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Exports many documents into a folder, one by one; no file there is replaced. */
public final class ExportManyViewModel {
    private static final int MOST_OF_A_NAME = 1_000;

    private final Documents documents;
    private final Pagination pagination;
    private final DocumentWriter writer;
    private final Naming naming;
    private final Dialogs dialogs;
    private final BackgroundRunner background;
    private final Failures failures;
    private final Batch<Outcome> batch;

    /** What came of a document. */
    record Outcome(String name, String said, boolean written) {}

    public ExportManyViewModel(
            Documents documents,
            Pagination pagination,
            DocumentWriter writer,
            Naming naming,
            Dialogs dialogs,
            BackgroundRunner background,
            Failures failures) {
        this.documents = documents;
        this.pagination = pagination;
        this.writer = writer;
        this.naming = naming;
        this.dialogs = dialogs;
        this.background = background;
        this.failures = failures;
        this.batch = new Batch<>(background, "Đã xuất %d/%d văn bản …");
    }

    /**
     * Asks which folder, and exports there.
     *
     * @param begun run when exporting begins
     */
    public void export(List<DocumentId> ids, ExportFormat format, Runnable begun) {
        if (batch.runningProperty().get()) {
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
        Batch<Outcome>.Turn turn = batch.begin("Đang xuất vào “%s” …".formatted(folder));
        background.run(
                "Đang xuất %d văn bản …".formatted(ids.size()),
                () -> {
                    var all = new ArrayList<Outcome>();
                    for (DocumentId id : ids) {
                        if (!turn.isStopped()) {
                            all.add(one(id, format, folder));
                            turn.tell(all.getLast(), all.size(), ids.size());
                        }
                    }
                    return all;
                },
                all -> finish(all, ids.size()),
                failure -> {
                    batch.fail("Chưa xuất được văn bản.");
                    failures.tell("Chưa xuất được văn bản", failure);
                });
    }

    private Outcome one(DocumentId id, ExportFormat format, Path folder) {
        String name = "";
        try {
            OfficialDocument document = Answer.of(documents.load(id)).document();
            name = document.header().subjectLine();
            Path file = write(document, format, folder, naming.of(document.header()));
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

    private void finish(List<Outcome> known, int all) {
        long written = known.stream().filter(Outcome::written).count();
        String done = known.size() < all ? "Đã dừng: xuất được" : "Đã xuất";
        batch.end(known, "%s %d/%d văn bản.".formatted(done, written, all));
    }

    /** The documents, one by one. */
    Batch<Outcome> batch() {
        return batch;
    }
}
