package vn.kehoach.ui;

import vn.kehoach.ui.backup.Reopening;
import vn.kehoach.ui.page.Printers;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.FileLauncher;

/** What the window meets outside itself; a test brings its own. */
public record Surroundings(
        BackgroundRunner background,
        Dialogs dialogs,
        FileLauncher launcher,
        Printers printers,
        Reopening reopening) {
    /** Around a window that stays on its data. */
    public Surroundings(
            BackgroundRunner background,
            Dialogs dialogs,
            FileLauncher launcher,
            Printers printers) {
        this(background, dialogs, launcher, printers, (open, backup) -> {});
    }
}
