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
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.check.Checked;
import vn.kehoach.check.Checker;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A document checked by all rules, and one paragraph of it checked anew as for a key. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class CheckBenchmark {
    @Param({"6", "300"})
    int pages;

    private static final int SHORT = 6;

    private final Checker checker = Checker.standard();
    private final Set<Place> touched = Set.of(Place.of(Part.BODY, 40));
    private OfficialDocument document;
    private Checked before;

    @Setup
    public void open() {
        var plan = new Plan(SHORT);
        document = plan.document;
        int copies = (pages + SHORT - 1) / SHORT;
        document =
                document.withBody(
                        Collections.nCopies(copies, document.body()).stream()
                                .flatMap(List::stream)
                                .toList());
        before = checker.look(document);
    }

    @Benchmark
    public List<Finding> whole() {
        return checker.check(document);
    }

    @Benchmark
    public List<Finding> oneParagraph() {
        return checker.again(before, document, touched).all();
    }
}
