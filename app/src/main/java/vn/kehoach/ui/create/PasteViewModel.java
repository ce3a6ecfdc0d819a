package vn.kehoach.ui.create;

import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.Failures;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes a new document of what was copied in another program. */
public final class PasteViewModel {
    private final PasteReader reader;
    private final Supplier<Copied> clipboard;
    private final Consumer<OpenDocument> adopting;
    private final BackgroundRunner background;
    private final Failures failures;

    /**
     * Reads {@code clipboard} by {@code reader}.
     *
     * @param adopting keeps and shows the new document
     */
    public PasteViewModel(
            PasteReader reader,
            Supplier<Copied> clipboard,
            Consumer<OpenDocument> adopting,
            BackgroundRunner background,
            Failures failures) {
        this.reader = reader;
        this.clipboard = clipboard;
        this.adopting = adopting;
        this.background = background;
        this.failures = failures;
    }

    public void paste() {
        Copied copied = clipboard.get();
        background.run(
                "Đang đọc nội dung đã sao chép …",
                () -> reader.read(copied),
                adopting,
                failure -> failures.tell("Chưa dán được thành văn bản mới", failure));
    }
}
