package vn.kehoach.ui.page;

import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;

/** Prints the pages of the open document. */
public final class PrintViewModel {
    private final DraftViewModel draft;
    private final Printing printing;

    public PrintViewModel(DraftViewModel draft, Printing printing) {
        this.draft = draft;
        this.printing = printing;
    }

    /** Asks for printer and pages, and prints; says so where there is no printer. */
    public void print() {
        if (draft.pagesAreTrue(Printing.NOT_DONE)) {
            String title = draft.openProperty().get().map(OpenDocument::name).orElse("KeHoach");
            draft.layoutProperty().get().ifPresent(laid -> printing.print(title, laid.pages()));
        }
    }
}
