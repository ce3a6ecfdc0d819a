package vn.kehoach.ui.file;

import vn.kehoach.layout.Layout;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FileLauncher;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;
import vn.kehoach.ui.service.SaveTarget;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Exports the open document; never replaces a file the clerk has not agreed to replace. */
public final class ExportViewModel {
    private static final String NOT_DONE = "Chưa xuất được %s";

    private final DraftViewModel draft;
    private final DocumentWriter writer;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final FileLauncher launcher;

    /** What is being exported: the document as it was when the clerk asked. */
    private record Order(OpenDocument document, Layout pages, ExportFormat format) {}

    public ExportViewModel(
            DraftViewModel draft,
            DocumentWriter writer,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            FileLauncher launcher) {
        this.draft = draft;
        this.writer = writer;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.launcher = launcher;
    }

    /** Asks where to, and writes there. */
    public void export(ExportFormat format) {
        if (!draft.pagesAreTrue(NOT_DONE.formatted(format.label()))) {
            return;
        }
        draft.openProperty()
                .get()
                .flatMap(
                        open ->
                                draft.layoutProperty()
                                        .get()
                                        .map(pages -> new Order(open, pages, format)))
                .ifPresent(this::export);
    }

    private void export(Order order) {
        String name =
                ProposedName.of(order.document().document().header()) + order.format().extension();
        dialogs.chooseFileToSave("Xuất " + order.format().label(), name)
                .ifPresent(target -> write(order, target));
    }

    private void write(Order order, SaveTarget target) {
        Path file = target.file();
        background.run(
                "Đang xuất " + file.getFileName() + " …",
                () -> {
                    writer.write(order.pages(), order.format(), file, target.mayReplace());
                    return file;
                },
                done -> {
                    draft.exported(order.document().document());
                    tellDone(order.format(), done);
                },
                failure -> fail(order, file, failure));
    }

    private void fail(Order order, Path file, Throwable failure) {
        if (failure instanceof FileAlreadyExistsException) {
            boolean replace =
                    dialogs.confirm(
                            "Đã có tệp “" + file.getFileName() + "”",
                            "Thư mục “%s” đã có tệp cùng tên. Thay tệp cũ bằng tệp mới xuất?"
                                    .formatted(file.toAbsolutePath().getParent()),
                            "Thay tệp cũ",
                            "Giữ tệp cũ");
            if (replace) {
                write(order, new SaveTarget(file, true));
            }
        } else {
            failures.tell(NOT_DONE.formatted(order.format().label()), failure);
        }
    }

    private void tellDone(ExportFormat format, Path file) {
        messages.show(
                Message.done(
                        "Đã xuất " + format.label(),
                        file.toString(),
                        new Message.Action("Mở tệp", () -> launch(file))));
    }

    private void launch(Path file) {
        background.run(
                "",
                () -> {
                    launcher.open(file);
                    return file;
                },
                opened -> {},
                failure -> failures.tell("Chưa mở được “" + file.getFileName() + "”", failure));
    }
}
