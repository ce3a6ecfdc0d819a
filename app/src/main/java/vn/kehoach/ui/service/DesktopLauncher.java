package vn.kehoach.ui.service;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Opens files as a double click in the file manager would. */
public final class DesktopLauncher implements FileLauncher {
    @Override
    public void open(Path file) throws IOException {
        if (!Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw new IOException("Máy này không cho chương trình mở tệp bằng ứng dụng khác.");
        }
        Desktop.getDesktop().open(file.toFile());
    }
}
