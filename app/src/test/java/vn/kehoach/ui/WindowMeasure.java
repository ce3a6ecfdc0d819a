package vn.kehoach.ui;

import javafx.application.Platform;
import javafx.stage.Stage;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.ManyDocuments;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Prints how long the clerk waits until the window has drawn what was asked of it: {@code
 * WindowMeasure FOLDER ROUNDS list|PAGES}, in the list of 10,000 documents, or by keys in a
 * document of so many pages. It needs a display.
 */
public final class WindowMeasure {
    /** Longer than any pause after which something follows in the background. */
    private static final int SETTLED_MILLIS = 4_000;

    private static final int WARM_UP = 5;

    private WindowMeasure() {}

    public static void main(String[] arguments)
            throws IOException, CannotOpen, InterruptedException, ExecutionException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = WARM_UP + Integer.parseInt(arguments[1]);
        var figures = new Figures(WARM_UP);
        Platform.startup(() -> {});
        if (arguments[2].equals("list")) {
            Path data = folder.resolve("documents");
            ManyDocuments.in(data);
            new ListMeasure(open(data).actions(), figures).run(rounds);
        } else {
            int pages = Integer.parseInt(arguments[2]);
            Path data = Files.createTempDirectory(folder, "keys");
            LongPlan plan = LongPlan.of(pages, new SampleHouse(data).pagination());
            new KeyMeasure(open(data).actions(), plan, figures).run(rounds);
        }
        System.out.println(figures);
        System.exit(0);
    }

    private static MainWindow open(Path data) throws InterruptedException, ExecutionException {
        MainWindow window =
                inWindow(() -> new SampleWindow(new Stage(), data, new Answers()).open());
        Thread.sleep(SETTLED_MILLIS);
        return window;
    }

    /** Does {@code work} in the window's thread. */
    static <T> T inWindow(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<T>(work);
        Platform.runLater(task);
        return task.get();
    }
}
