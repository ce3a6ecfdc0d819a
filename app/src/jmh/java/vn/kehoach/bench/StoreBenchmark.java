package vn.kehoach.bench;

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

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Edit;
import vn.kehoach.store.LogChange;
import vn.kehoach.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A key until it is committed, without the quarter of a second in which keys are gathered. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StoreBenchmark {
    private static final int SAMPLE_PAGES = 6;

    @Param({"6", "100"})
    int pages;

    private Store store;
    private DocumentId id;
    private OfficialDocument document;
    private int at;
    private int keys;

    @Setup
    public void open() throws IOException, CannotOpen {
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        List<Block> body = new ArrayList<>();
        for (int i = 0; i * SAMPLE_PAGES < pages; i++) {
            body.addAll(sample.body());
        }
        document = sample.withBody(body);
        at = body.size() / 2;
        while (!(body.get(at) instanceof Paragraph)) {
            at++;
        }
        store = Store.open(Files.createTempDirectory("bench"), Clock.systemUTC());
        id = store.documents().create(document, "").join();
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    public Object keyToCommit() {
        List<Block> body = new ArrayList<>(document.body());
        Paragraph paragraph = (Paragraph) body.get(at);
        RichText text = paragraph.text();
        int length = text.text().length();
        body.set(
                at,
                paragraph.withText(
                        text.slice(0, length - 1)
                                .append(RichText.plain(keys % 2 == 0 ? "a" : "b"))));
        document = document.withBody(body);
        CompletableFuture<Void> kept =
                store.documents()
                        .edit(id, Edit.of(document, LogChange.write(keys % 500, "{\"step\": 1}")));
        keys++;
        return store.documents().writeWaiting().thenCompose(_ -> kept).join();
    }
}
