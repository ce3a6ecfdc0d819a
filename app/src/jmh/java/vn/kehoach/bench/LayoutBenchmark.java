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

import vn.kehoach.layout.Layout;
import vn.kehoach.paper.Paper;

import java.util.concurrent.TimeUnit;

/** Lines and pages alone, from a composed paper. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LayoutBenchmark {
    @Param({"6", "10", "15", "100"})
    int pages;

    private Plan plan;
    private Paper paper;

    @Setup
    public void open() {
        plan = new Plan(pages);
        paper = plan.compose(plan.document);
    }

    @Benchmark
    public Layout layout() {
        return plan.lay(paper);
    }
}
