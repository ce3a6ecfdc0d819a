package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** No command: the window. */
@Command(
        name = "kehoach",
        description = "Soạn kế hoạch và xuất Word, PDF theo Nghị định 30/2020/NĐ-CP.",
        footer = "Không có lệnh nào: mở cửa sổ soạn thảo.")
public final class RootCommand implements Callable<Integer> {
    private final Display display;
    private final Window window;
    private final Terminal terminal;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Thư mục dữ liệu của cửa sổ soạn thảo.")
    private Optional<Path> data = Optional.empty();

    /** Opens {@code window}, or says on {@code terminal} that there is no display. */
    public RootCommand(Display display, Window window, Terminal terminal) {
        this.display = display;
        this.window = window;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!display.isThere()) {
            return noDisplay();
        }
        try {
            window.open(data);
            return Exit.DONE;
        } catch (UnsupportedOperationException toolkitFoundNone) {
            return noDisplay();
        }
    }

    private int noDisplay() {
        terminal.err()
                .println(
                        "Không có màn hình để mở cửa sổ; hãy dùng lệnh “demo DIR” để ghi kế hoạch"
                                + " mẫu vào thư mục DIR, hoặc “--help” để xem các lệnh khác.");
        return Exit.REFUSED;
    }
}
