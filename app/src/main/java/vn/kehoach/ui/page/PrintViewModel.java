package vn.kehoach.ui.page;

import vn.kehoach.layout.Page;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;

/** Prints the pages. */
public final class PrintViewModel {
    private static final String NOT_DONE = "Chưa in được";

    private final DraftViewModel draft;
    private final Printers printers;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;

    public PrintViewModel(
            DraftViewModel draft,
            Printers printers,
            BackgroundRunner background,
            Messages messages) {
        this.draft = draft;
        this.printers = printers;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /** Asks for printer and pages, and prints; says so where there is no printer. */
    public void print() {
        if (draft.pagesAreTrue(NOT_DONE)) {
            draft.layoutProperty().get().ifPresent(laid -> print(laid.pages()));
        }
    }

    private void print(List<Page> pages) {
        if (!printers.any()) {
            messages.show(
                    Message.error(
                            "Không có máy in",
                            "Máy tính này chưa cài máy in nào. Hãy cài máy in rồi bấm In lại, hoặc"
                                    + " xuất PDF để in ở máy khác."));
            return;
        }
        String title = draft.openProperty().get().map(OpenDocument::name).orElse("KeHoach");
        printers.choose(title, pages.size()).ifPresent(order -> print(order, title, pages));
    }

    private void print(Printers.Order order, String title, List<Page> pages) {
        background.run(
                "Đang in " + title + " …",
                () -> {
                    order.print(pages);
                    return pages;
                },
                done -> messages.show(Message.done("Đã gửi tới máy in", title)),
                failure -> failures.tell(NOT_DONE, failure));
    }
}
