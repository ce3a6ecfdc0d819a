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
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentQuery;
import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.ManyDocuments;
import vn.kehoach.store.PastWords;
import vn.kehoach.store.Store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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
    private static final int ROWS = 100;
    private static final int SHOWN = 2_000;

    private Store store;
    private int asked;

    /** Made once, for all benchmarks and runs; it goes with the build's other products. */
    @Setup
    public void open() throws IOException, CannotOpen {
        Path folder = Path.of("target", "bench-list");
        ManyDocuments.in(folder);
        store = Store.open(folder, Clock.systemUTC());
        // The words of all documents are read behind the first screen.
        store.documents().list(DocumentQuery.ALL.withWords("cho").page(0, 1)).join();
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
        return store.documents()
                .list(DocumentQuery.ALL.page(asked % ROWS, ManyDocuments.COUNT))
                .join();
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
                        .withDraftingUnit(Optional.of("Phòng " + asked % ManyDocuments.UNITS)));
    }

    /** What a list can be narrowed to. */
    @Benchmark
    public Object choices() {
        return store.documents().choices().join();
    }

    /** What the window shows at once: a list of 2,000 rows and what it can be narrowed to. */
    @Benchmark
    public Object windowsList() {
        return shown(DocumentQuery.ALL);
    }

    @Benchmark
    public Object windowsListByWords() {
        return shown(DocumentQuery.ALL.withWords("day manh " + asked % ROWS));
    }

    @Benchmark
    public Object windowsListBySubject() {
        return shown(DocumentQuery.ALL.by(Order.SUBJECT, false));
    }

    @Benchmark
    public Object windowsListByReportDue() {
        return shown(DocumentQuery.ALL.by(Order.REPORT_DUE, false));
    }

    /** What follows the first time, behind the rows: what each of the 2,000 still lacks. */
    @Benchmark
    public Object windowsGaps() {
        var page = store.documents().list(DocumentQuery.ALL.page(++asked % ROWS, SHOWN)).join();
        return store.documents().ends(page.rows().stream().map(DocumentRow::id).toList()).join();
    }

    private Object shown(DocumentQuery query) {
        store.documents().choices().join();
        return store.documents().list(query.page(++asked % ROWS, SHOWN)).join();
    }

    @Benchmark
    public Object suggestedRecipients() {
        return store.pastWords().of(PastWords.Kind.RECIPIENT).join();
    }

    private Object ask(DocumentQuery query) {
        asked++;
        return store.documents().list(query.page(asked % ManyDocuments.COUNT, ROWS)).join();
    }
}
