package vn.kehoach.ui.file;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;

/** Exports the open document. */
public final class ExportViewModel {
    private final DraftViewModel draft;
    private final DocumentWriter writer;
    private final FileSaving saving;
    private final Naming naming;

    public ExportViewModel(
            DraftViewModel draft, DocumentWriter writer, FileSaving saving, Naming naming) {
        this.draft = draft;
        this.writer = writer;
        this.saving = saving;
        this.naming = naming;
    }

    /** Asks where to, and writes there. */
    public void export(ExportFormat format) {
        if (draft.pagesAreTrue(FileSaving.notDone(format.label()))) {
            draft.openProperty()
                    .get()
                    .ifPresent(
                            open ->
                                    draft.layoutProperty()
                                            .get()
                                            .ifPresent(pages -> export(format, open, pages)));
        }
    }

    /** The document and its pages as they are when the clerk asks. */
    private void export(ExportFormat format, OpenDocument document, Layout pages) {
        saving.save(
                new FileSaving.Wish(
                        format.label(),
                        naming.of(document.document().header()) + format.extension(),
                        (file, mayReplace) -> writer.write(pages, format, file, mayReplace),
                        () -> draft.exported(document.document())));
    }
}
