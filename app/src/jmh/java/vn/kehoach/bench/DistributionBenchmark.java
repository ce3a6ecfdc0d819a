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
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.Main;
import vn.kehoach.cli.Tools;
import vn.kehoach.directory.Directory;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.font.FontFamily;
import vn.kehoach.office.distribution.Distribution;
import vn.kehoach.office.distribution.DistributionPapers;
import vn.kehoach.office.distribution.InventedCommunes;
import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.office.distribution.PaperLayouts;
import vn.kehoach.office.distribution.PaperOptions;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A plan to all communes of a country: 3,400 units. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DistributionBenchmark {
    private static final int UNITS = 3400;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    private Tools tools;
    private Directory directory;
    private OfficialDocument plan;
    private DistributionList list;

    @Setup
    public void open() {
        tools = Main.tools(FontFamily.bundled());
        directory = InventedCommunes.directory(UNITS);
        var lines = List.of(new Recipient(InventedCommunes.GROUP, ";"));
        plan =
                tools.sample()
                        .document()
                        .withClosing(
                                new Closing(
                                        List.of(new RecipientList("Nơi nhận:", lines)), List.of()));
        list = expansion();
    }

    @Benchmark
    public DistributionList expansion() {
        return Distribution.of(plan, directory, DAY);
    }

    @Benchmark
    public DistributionList renewal() {
        return list.renewed(expansion());
    }

    @Benchmark
    public byte[] listAsPdf() {
        var papers = new DistributionPapers(plan, plan.header().issuer(), list, DAY);
        var layouts = new PaperLayouts(tools.exports(), tools.templates());
        return tools.exports().pdf(layouts.lay(PaperKind.LIST, papers, PaperOptions.USUAL));
    }
}
