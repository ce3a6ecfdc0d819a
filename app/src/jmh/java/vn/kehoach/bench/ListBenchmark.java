package vn.kehoach.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.PastWords;
import vn.kehoach.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The list of 10,000 documents; each question differs from the last, so none is answered twice. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ListBenchmark {
    private static final int DOCUMENTS = 10_000;
    private static final int BATCH = 500;
    private static final int BLOCKS = 10;
    private static final int ROWS = 100;
    private static final int SHOWN = 2_000;

    private Store store;
    private int asked;

    @Setup
    public void open() throws IOException, CannotOpen {
        store = Store.open(Files.createTempDirectory("bench"), Clock.systemUTC());
        OfficialDocument sample = new SamplePlan(new DocumentJson()).document();
        OfficialDocument small = sample.withBody(sample.body().subList(0, BLOCKS));
        for (int from = 0; from < DOCUMENTS; from += BATCH) {
            List<OfficialDocument> batch = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                RichText subject = RichText.plain("Đẩy mạnh việc số " + i * 7919 % DOCUMENTS);
                batch.add(small.withHeader(small.header().withSubject(subject)));
            }
            store.documents().createAll(batch, "Phòng " + from / BATCH).join();
        }
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    public Object firstPage() {
        return ask(DocumentQuery.ALL);
    }

    @Benchmark
    public Object allRows() {
        asked++;
        return store.documents().list(DocumentQuery.ALL.page(asked % ROWS, DOCUMENTS)).join();
    }

    @Benchmark
    public Object filterByWords() {
        return ask(DocumentQuery.ALL.withWords("day manh " + asked % ROWS));
    }

    @Benchmark
    public Object sortBySubject() {
        return ask(DocumentQuery.ALL.by(Order.SUBJECT, false));
    }

    @Benchmark
    public Object sortByReportDue() {
        return ask(DocumentQuery.ALL.by(Order.REPORT_DUE, false));
    }

    @Benchmark
    public Object filterByTypeYearAndUnit() {
        return ask(
                DocumentQuery.ALL
                        .withTypes(Set.of(DocumentType.KE_HOACH))
                        .withYear(OptionalInt.of(2026))
                        .withDraftingUnit(Optional.of("Phòng " + asked % (DOCUMENTS / BATCH))));
    }

    /** What a list can be narrowed to. */
    @Benchmark
    public Object choices() {
        return store.documents().choices().join();
    }

    /** All that the window asks for at once: a screenful of 2,000 rows, choices, what they lack. */
    @Benchmark
    public Object windowsList() {
        asked++;
        var page = store.documents().list(DocumentQuery.ALL.page(asked % ROWS, SHOWN)).join();
        store.documents().choices().join();
        return store.documents().ends(page.rows().stream().map(DocumentRow::id).toList()).join();
    }

    @Benchmark
    public Object suggestedRecipients() {
        return store.pastWords().of(PastWords.Kind.RECIPIENT).join();
    }

    private Object ask(DocumentQuery query) {
        asked++;
        return store.documents().list(query.page(asked % DOCUMENTS, ROWS)).join();
    }
}
