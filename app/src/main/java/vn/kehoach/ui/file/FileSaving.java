package vn.kehoach.ui.file;

import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FileLauncher;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;
import vn.kehoach.ui.service.SaveTarget;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Writes where the clerk says; never replaces a file the clerk has not agreed to replace. */
public final class FileSaving {
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final FileLauncher launcher;

    /** How a file comes about. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes {@code file}.
         *
         * @param mayReplace whether an existing file is replaced
         * @throws FileAlreadyExistsException when it is not and there is one
         * @throws IOException when the file cannot be written; an existing one is then untouched
         */
        void to(Path file, boolean mayReplace) throws IOException;
    }

    /**
     * A file that is wanted.
     *
     * @param what as messages name it: "Word"
     * @param name proposed, with its extension
     * @param done run when the file is there
     */
    public record Wish(String what, String name, Writing writing, Runnable done) {}

    public FileSaving(
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            FileLauncher launcher) {
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.launcher = launcher;
    }

    /** What is said when {@code what} could not be written. */
    static String notDone(String what) {
        return "Chưa xuất được " + what;
    }

    /** Asks where to, and writes there. */
    public void save(Wish wish) {
        dialogs.chooseFileToSave("Xuất " + wish.what(), wish.name())
                .ifPresent(target -> write(wish, target));
    }

    private void write(Wish wish, SaveTarget target) {
        Path file = target.file();
        background.run(
                "Đang xuất " + file.getFileName() + " …",
                () -> {
                    wish.writing().to(file, target.mayReplace());
                    return file;
                },
                written -> {
                    wish.done().run();
                    tellDone(wish.what(), written);
                },
                failure -> fail(wish, file, failure));
    }

    private void fail(Wish wish, Path file, Throwable failure) {
        if (failure instanceof FileAlreadyExistsException) {
            boolean replace =
                    dialogs.confirm(
                            "Đã có tệp “" + file.getFileName() + "”",
                            "Thư mục “%s” đã có tệp cùng tên. Thay tệp cũ bằng tệp mới xuất?"
                                    .formatted(file.toAbsolutePath().getParent()),
                            "Thay tệp cũ",
                            "Giữ tệp cũ");
            if (replace) {
                write(wish, new SaveTarget(file, true));
            }
        } else {
            failures.tell(notDone(wish.what()), failure);
        }
    }

    private void tellDone(String what, Path file) {
        messages.show(
                Message.done(
                        "Đã xuất " + what,
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
