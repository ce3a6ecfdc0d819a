package vn.kehoach.ui.page;

import vn.kehoach.layout.Page;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;

/** Sends pages to a printer that the clerk chooses; says so where there is none. */
public final class Printing {
    static final String NOT_DONE = "Chưa in được";

    private final Printers printers;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;

    public Printing(Printers printers, BackgroundRunner background, Messages messages) {
        this.printers = printers;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /** Asks for printer and pages, and prints those of {@code pages}. */
    public void print(String title, List<Page> pages) {
        if (!printers.any()) {
            messages.show(
                    Message.error(
                            "Không có máy in",
                            "Máy tính này chưa cài máy in nào. Hãy cài máy in rồi bấm In lại, hoặc"
                                    + " xuất PDF để in ở máy khác."));
            return;
        }
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
