package vn.kehoach.bench;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.edit.Clip;
import vn.kehoach.layout.Layout;
import vn.kehoach.office.ShortWords;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.edit.ClipViewModel;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;
import vn.kehoach.ui.edit.SearchViewModel;
import vn.kehoach.ui.edit.ShortWordsViewModel;
import vn.kehoach.ui.edit.ToolsViewModel;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.page.PageView;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Copied;
import vn.kehoach.ui.service.CopyBoard;
import vn.kehoach.ui.service.Failures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A letter typed in the middle of the text: until its pages are there, and until drawn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class KeyBenchmark {
    @Param({"6", "100"})
    int pages;

    private Plan plan;
    private OpenWindow window;
    private int keys;

    @Setup
    public void open() throws InterruptedException, ExecutionException {
        plan = new Plan(pages);
        Platform.startup(() -> {});
        window = inWindow(() -> new OpenWindow(plan));
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    @Benchmark
    public Layout toThePages() {
        return plan.pages(typed(plan.document));
    }

    @Benchmark
    public WritableImage toTheScreen() throws InterruptedException, ExecutionException {
        return inWindow(() -> window.type(" ở các xã".substring(keys++ % 9).substring(0, 1)));
    }

    private OfficialDocument typed(OfficialDocument document) {
        var subject = plan.document.header().subject().text();
        String longer = subject + " ở các xã".substring(0, 1 + keys++ % 9);
        return document.withHeader(document.header().withSubject(RichText.plain(longer)));
    }

    private static <T> T inWindow(Callable<T> work)
            throws InterruptedException, ExecutionException {
        var task = new FutureTask<T>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** The pages in a window; everything in it happens in the toolkit's thread. */
    private static final class OpenWindow {
        /** What stays of a window of 1366 × 768 beside bars and panel. */
        private static final int VIEW_WIDTH = 920;

        private static final int VIEW_HEIGHT = 690;

        private final WritableImage screen = new WritableImage(VIEW_WIDTH, VIEW_HEIGHT);
        private static final int LONGEST = 300;

        private final DraftViewModel draft;
        private final OpenDocument open;
        private final Layout pages;
        private final Place middle;
        private final EditorViewModel editor;
        private int typed;
        private final PageView view;

        OpenWindow(Plan plan) {
            var failures = new Failures(message -> {});
            draft = new DraftViewModel(plan::pages, new AtOnce(), failures);
            editor = editor(failures, plan);
            view =
                    new PageView(
                            new PagesViewModel(draft, plan.fonts),
                            desk(failures),
                            new PageFonts(plan.fonts));
            var stage = new Stage();
            stage.setScene(new Scene(view, VIEW_WIDTH, VIEW_HEIGHT));
            stage.show();
            open = new OpenDocument("", Optional.empty(), plan.document, List.of(), false);
            pages = plan.pages(plan.document);
            List<Passage> passages = Passages.ofBody(plan.document);
            middle = passages.get(passages.size() / 2).place();
            draft.show(open, pages);
        }

        private EditorViewModel editor(Failures failures, Plan plan) {
            var none = new ShortWords(Path.of("target", "no-short-words"));
            return new EditorViewModel(
                    draft,
                    plan.fonts,
                    new ShortWordsViewModel(none, new AtOnce(), failures),
                    failures);
        }

        private EditDesk desk(Failures failures) {
            CopyBoard board =
                    new CopyBoard() {
                        @Override
                        public Copied get() {
                            return new Copied("", "");
                        }

                        @Override
                        public void put(Copied copied) {}
                    };
            return new EditDesk(
                    editor,
                    new ClipViewModel(
                            draft, editor, copied -> Clip.EMPTY, board, new AtOnce(), failures),
                    new ToolsViewModel(draft, editor),
                    new SearchViewModel(draft, editor));
        }

        /** A paragraph never grows beyond what one is long. */
        WritableImage type(String letter) {
            if (typed++ % LONGEST == 0) {
                draft.show(open, pages);
                draft.select(middle, 0, Selection.Origin.PANEL);
            }
            editor.type(letter);
            view.layout();
            return view.snapshot(null, screen);
        }
    }

    /** Does what the window would give away, so that it is measured too. */
    private static final class AtOnce implements BackgroundRunner {
        private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");

        @Override
        public <T> void run(
                String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            var task = new FutureTask<T>(work);
            task.run();
            done.accept(task.resultNow());
        }

        @Override
        public ReadOnlyStringProperty activityProperty() {
            return activity.getReadOnlyProperty();
        }
    }
}
